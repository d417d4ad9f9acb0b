import { pageMeta } from "@boardwalk/doors/frame";
import { Empty, PageHead, Pages } from "@boardwalk/ui";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { HistoryFilter } from "./history-filter.tsx";
import { HistoryTable } from "./history-table.tsx";
import type { loadHistory } from "./load-history.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadHistory as loader } from "./load-history.ts";

export const meta: MetaFunction = () => pageMeta("Login history", "Every sign-in to your account, and every try.");

export default function LoginHistory() {
  const { entries, page, pages, total, filter, isFiltered, timeZone } = useLoaderData<typeof loadHistory>();
  const isBackwards = Boolean(filter.from && filter.to && filter.from > filter.to);
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
      />
      <HistoryFilter key={JSON.stringify(filter)} filter={filter} isFiltered={isFiltered} />
      <p className="hint history-count" role="status">
        {total === 1 ? "1 entry" : `${total.toLocaleString("en")} entries`}
        {isFiltered && (total === 1 ? " matches" : " match")}. Times are in {timeZone.replaceAll("_", " ")}.
      </p>
      {entries.length > 0 ? (
        <HistoryTable entries={entries} />
      ) : (
        <Empty
          title={isBackwards ? "From is after To" : isFiltered ? "Nothing matches this filter" : "No sign-ins yet"}
          actions={isFiltered && <Link to={paths.loginHistory()}>Clear the filter</Link>}
        >
          {isBackwards
            ? "No day lies between them. Put the earlier day first."
            : isFiltered
              ? "Your history has entries, but none of this kind at this time."
              : "Each sign-in, and each try that was refused, is written here with its device and place."}
        </Empty>
      )}
      {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.loginHistory({ ...filter, page: to })} />}
    </>
  );
}
