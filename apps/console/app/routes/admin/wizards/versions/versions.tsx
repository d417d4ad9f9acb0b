import { failureMeta, Moment, pageMeta, submitOnce } from "@boardwalk/doors/frame";
import { Button, buttonClass, Empty, State, Table } from "@boardwalk/ui";
import { Form, Link, type MetaFunction, useLoaderData, useNavigation } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import { WizardPage } from "../wizard-page.tsx";
import { Compared } from "./compared.tsx";
import { Edits } from "./edits.tsx";
import type { loadVersions, VersionsLoaded } from "./load-versions.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadVersions as loader } from "./load-versions.ts";
export { restore as action } from "./restore.ts";

export const meta: MetaFunction<typeof loadVersions> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(`Versions of ${data?.wizard.name ?? "a wizard"}`);

const COLUMNS = [
  { key: "number", label: "Version" },
  { key: "published", label: "Published" },
  { key: "notes", label: "Notes" },
  { key: "steps", label: "Steps", numeric: true, onlyWide: true },
  { key: "walks", label: "Walks", numeric: true },
  { key: "acts", label: "Do" },
] as const;

export default function Versions() {
  const { wizard, versions, compared, asked, history } = useLoaderData<typeof loadVersions>();
  return (
    <WizardPage wizard={wizard} current="versions">
      {versions.length === 0 ? (
        <Empty
          title="Nothing is published yet"
          actions={
            <Link className={buttonClass("main")} to={paths.wizard(wizard.key)}>
              Look at the draft
            </Link>
          }
        >
          Each time the draft is published a version is kept here for good: who did it, when, why, and what it said.
        </Empty>
      ) : (
        <>
          <VersionTable wizardKey={wizard.key} versions={versions} />
          <Compared versions={versions} compared={compared} asked={asked} />
        </>
      )}
      <Edits wizardKey={wizard.key} history={history} />
    </WizardPage>
  );
}

function VersionTable({ wizardKey, versions }: { wizardKey: string; versions: VersionsLoaded["versions"] }) {
  const isBusy = useNavigation().formMethod === "POST";
  const rows = versions.map((version) => ({
    id: String(version.number),
    cells: {
      number: (
        <span className="lines">
          <b>Version {version.number}</b>
          {version.isLive && <State tone="live">Live</State>}
        </span>
      ),
      published: (
        <span className="lines">
          <Moment when={version.published} />
          <span className="hint">{version.by}</span>
        </span>
      ),
      notes: version.notes === null ? <em className="faint">none</em> : <span className="notes">{version.notes}</span>,
      steps: version.steps,
      walks: (
        <span className="lines">
          <span>{version.walks}</span>
          {version.underWay && <span className="hint">{version.underWay}</span>}
        </span>
      ),
      acts: (
        <Form method="post" className="row-flex wrap" onSubmit={submitOnce(isBusy)}>
          <Button
            type="submit"
            variant="line"
            size="sm"
            name="restore"
            value={String(version.number)}
            aria-label={`Make it the draft: version ${version.number}`}
          >
            Make it the draft
          </Button>
          <a
            className={buttonClass("quiet", "sm")}
            href={paths.wizardExport(wizardKey, version.number)}
            download
            aria-label={`Export version ${version.number}`}
          >
            Export
          </a>
        </Form>
      ),
    },
  }));
  return <Table caption="Versions, newest first" columns={COLUMNS} rows={rows} />;
}

export { WizardFailure as ErrorBoundary } from "../wizard-page.tsx";
