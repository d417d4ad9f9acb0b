import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, Empty, Icon, Pages } from "@boardwalk/ui";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { paths } from "../../../../paths.ts";
import { WizardPage } from "../wizard-page.tsx";
import type { loadWalks } from "./load-walks.ts";
import { WalksFilter } from "./walks-filter.tsx";
import { WalksTable } from "./walks-table.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../../refuse-form.ts";
export { loadWalks as loader } from "./load-walks.ts";

export const meta: MetaFunction<typeof loadWalks> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data ? `Walks over ${data.wizard.name}` : "Walks");

export default function Walks() {
  const loaded = useLoaderData<typeof loadWalks>();
  const { wizard, walks, page, pages, total, count, filter, isFiltered } = loaded;
  return (
    <WizardPage
      wizard={wizard}
      current="walks"
      acts={
        total > 0 && (
          <a className={buttonClass("line")} href={paths.wizardWalksCsv(wizard.key, filter)} download>
            <Icon icon={Download} />
            CSV
          </a>
        )
      }
    >
      {(total > 0 || isFiltered) && <WalksFilter key={JSON.stringify(filter)} {...loaded} />}
      {(total > 0 || isFiltered) && (
        <p className="hint entries-count" role="status">
          {total === 1 ? "1 walk" : `${count} walks`}
          {isFiltered && (total === 1 ? " matches" : " match")}.
        </p>
      )}
      {walks.length > 0 && <WalksTable wizard={wizard} walks={walks} filter={filter} page={page} />}
      {walks.length === 0 && isFiltered && (
        <Empty
          title="No walk matches this filter"
          actions={<Link to={paths.wizardWalks(wizard.key, { sort: filter.sort })}>Clear the filter</Link>}
        >
          There are walks over this wizard, but none that is called so, in this state, at this step and of this version.
        </Empty>
      )}
      {walks.length === 0 && !isFiltered && (
        <Empty title="Nobody has walked it yet">
          Each walk stands here from its first step on: who it is, how far they are, and what they answered.
        </Empty>
      )}
      {pages > 1 && (
        <Pages page={page} pages={pages} href={(to) => paths.wizardWalks(wizard.key, { ...filter, page: to })} />
      )}
    </WizardPage>
  );
}

export { WizardFailure as ErrorBoundary } from "../wizard-page.tsx";
