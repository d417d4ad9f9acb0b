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
import { NewWizard, type Owners } from "./new-wizard.tsx";
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
    sums,
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
        lead={sums.says ?? "What people walk through, and what is being drawn up."}
        actions={
          <>
            <Link className={buttonClass("line")} to={paths.wizards({ ...filter, import: "" })} preventScrollReset>
              <Icon icon={Upload} />
              Import
            </Link>
            <NewWizard owners={owners} />
          </>
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
        <WizardsTable wizards={wizards} filter={filter} sums={sums} />
      ) : (
        <Nothing isFiltered={isFiltered || hasAny} sort={filter.sort} owners={owners} />
      )}
      {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.wizards({ ...filter, page: to })} />}
    </>
  );
}

function Nothing({ isFiltered, sort, owners }: { isFiltered: boolean; sort: string; owners: Owners }) {
  return isFiltered ? (
    <Empty title="No wizard matches this filter" actions={<Link to={paths.wizards({ sort })}>Clear the filter</Link>}>
      There may be wizards, but none of this name, category and state.
    </Empty>
  ) : (
    <Empty
      title="No wizards yet"
      actions={
        <>
          <NewWizard owners={owners} label="Begin the first one" />
          <Link className={buttonClass("line")} to={paths.wizards({ import: "" })}>
            Import a file
          </Link>
        </>
      }
    >
      A wizard is what people walk through: steps, what each asks, and where each answer leads. Nobody sees one before
      it is published.
    </Empty>
  );
}

export { FailurePart as ErrorBoundary };
