import "./wizards.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, Empty, Icon, PageHead, Pages } from "@boardwalk/ui";
import { Link, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Upload } from "lucide-react";
import { paths } from "../../../paths.ts";
import { useSayOnce } from "../../../use-say-once.ts";
import type { changeWizards } from "./change-wizards.ts";
import { ImportPanel } from "./import-panel.tsx";
import type { loadWizards } from "./load-wizards.ts";
import { WizardsDone } from "./wizards-done.tsx";
import { WizardsFilter } from "./wizards-filter.tsx";
import { WizardsTable } from "./wizards-table.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changeWizards as action } from "./change-wizards.ts";
export { loadWizards as loader } from "./load-wizards.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Wizards"));

export default function Wizards() {
  const {
    wizards,
    page,
    pages,
    total,
    count,
    counts,
    categories,
    filter,
    isFiltered,
    importInto,
    owners,
    did,
    doneTo,
  } = useLoaderData<typeof loadWizards>();
  const answer = useActionData<typeof changeWizards>();
  const refused = answer && "refused" in answer ? answer : undefined;
  useSayOnce("did", "to");
  const hasAny = Object.values(counts).some((inState) => inState > 0);
  const isOpen = importInto !== null || refused !== undefined;
  return (
    <>
      <PageHead
        title="Wizards"
        lead="What people walk through, and what is being drawn up. Everybody stays on the version that they began on."
        actions={
          <Link className={buttonClass("line")} to={paths.wizards({ ...filter, import: "" })} preventScrollReset>
            <Icon icon={Upload} />
            Import
          </Link>
        }
      />
      <div role="status">{!refused && <WizardsDone did={did} to={doneTo} />}</div>
      {isOpen && <ImportPanel key={importInto} into={importInto ?? ""} owners={owners} refused={refused} />}
      {hasAny && (
        <>
          <WizardsFilter
            key={JSON.stringify(filter)}
            filter={filter}
            isFiltered={isFiltered}
            counts={counts}
            categories={categories}
          />
          <p className="hint entries-count" role="status">
            {total === 1 ? "1 wizard" : `${count} wizards`}
            {isFiltered && (total === 1 ? " matches" : " match")}.
          </p>
        </>
      )}
      {wizards.length > 0 ? (
        <WizardsTable wizards={wizards} filter={filter} />
      ) : (
        <Nothing isFiltered={isFiltered || hasAny} sort={filter.sort} />
      )}
      {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.wizards({ ...filter, page: to })} />}
    </>
  );
}

function Nothing({ isFiltered, sort }: { isFiltered: boolean; sort: string }) {
  return isFiltered ? (
    <Empty title="No wizard matches this filter" actions={<Link to={paths.wizards({ sort })}>Clear the filter</Link>}>
      There may be wizards, but none of this name, category and state.
    </Empty>
  ) : (
    <Empty
      title="No wizards yet"
      actions={
        <Link className={buttonClass("main")} to={paths.wizards({ import: "" })}>
          Import the first one
        </Link>
      }
    >
      A wizard is a JSON file of the format boardwalk.wizard/1: steps, what each asks, and where each answer leads. The
      guide "Write a wizard by hand" has five to begin from.
    </Empty>
  );
}

export { FailurePart as ErrorBoundary };
