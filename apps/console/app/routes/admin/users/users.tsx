import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, Empty, Icon, PageHead, Pages } from "@boardwalk/ui";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { paths } from "../../../paths.ts";
import type { loadUsers } from "./load-users.ts";
import { UsersFilter } from "./users-filter.tsx";
import { UsersTable } from "./users-table.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../refuse-form.ts";
export { loadUsers as loader } from "./load-users.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Users"));

const NOBODY = {
  "too-long": {
    error: "At most 255 characters.",
    says: "No name and no e-mail address has more than 255 characters.",
  },
  unreadable: {
    error: "It holds a sign that no name has.",
    says: "What was asked for holds a sign that no name and no e-mail address can have.",
  },
} as const;

export default function Users() {
  const { users, page, pages, total, count, filter, isFiltered, wordsAre } = useLoaderData<typeof loadUsers>();
  return (
    <>
      <PageHead
        title="Users"
        lead="Everybody with an account here: what they may do, whether they can sign in, and when they last did."
        actions={
          total > 0 && (
            <a className={buttonClass("line")} href={paths.usersCsv(filter)} download>
              <Icon icon={Download} />
              CSV
            </a>
          )
        }
      />
      <UsersFilter
        key={JSON.stringify(filter)}
        filter={filter}
        isFiltered={isFiltered}
        error={wordsAre ? NOBODY[wordsAre].error : undefined}
      />
      <p className="hint entries-count" role="status">
        {total === 1 ? "1 person" : `${count} people`}
        {isFiltered && (total === 1 ? " matches" : " match")}.
      </p>
      {users.length > 0 ? (
        <UsersTable users={users} filter={filter} />
      ) : (
        <Empty
          title="Nobody matches this filter"
          actions={<Link to={paths.users({ sort: filter.sort })}>Clear the filter</Link>}
        >
          {wordsAre
            ? NOBODY[wordsAre].says
            : "There are people here, but nobody who is called so with this role and state."}
        </Empty>
      )}
      {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.users({ ...filter, page: to })} />}
    </>
  );
}

export { FailurePart as ErrorBoundary };
