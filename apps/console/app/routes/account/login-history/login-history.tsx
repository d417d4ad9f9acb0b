import { pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, Icon, PageHead, Pages } from "@boardwalk/ui";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { EntriesCount } from "../../../entries-count.tsx";
import { NoEntries } from "../../../no-entries.tsx";
import { paths } from "../../../paths.ts";
import { HistoryFilter } from "./history-filter.tsx";
import { HistoryTable } from "./history-table.tsx";
import type { loadHistory } from "./load-history.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadHistory as loader } from "./load-history.ts";

export const meta: MetaFunction = () => pageMeta("Login history", "Every sign-in to your account, and every try.");

export default function LoginHistory() {
  const { entries, page, pages, total, count, filter, isFiltered, timeZone } = useLoaderData<typeof loadHistory>();
  return (
    <>
      <PageHead
        title="Login history"
        lead={
          <>
            Every sign-in to your account and every try that was refused. Where you do not know one that succeeded,{" "}
            <Link to={paths.sessions()}>sign that device out</Link>.
          </>
        }
        actions={
          total > 0 && (
            <a className={buttonClass("line")} href={paths.loginHistoryCsv(filter)} download>
              <Icon icon={Download} />
              CSV
            </a>
          )
        }
      />
      <HistoryFilter key={JSON.stringify(filter)} filter={filter} isFiltered={isFiltered} />
      <EntriesCount total={total} count={count} isFiltered={isFiltered} timeZone={timeZone} />
      {entries.length > 0 ? (
        <HistoryTable entries={entries} />
      ) : (
        <NoEntries
          filter={filter}
          isFiltered={isFiltered}
          clearHref={paths.loginHistory()}
          besides="Your history has entries, but none of this kind at this time."
          none={{
            title: "No sign-ins yet",
            says: "Each sign-in, and each try that was refused, is written here with its device and place.",
          }}
        />
      )}
      {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.loginHistory({ ...filter, page: to })} />}
    </>
  );
}
