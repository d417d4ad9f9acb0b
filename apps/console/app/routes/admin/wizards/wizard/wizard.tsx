import "../wizards.css";
import { FailurePart, failureMeta, Moment, pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, ErrorSummary, Facts, Icon, Note } from "@boardwalk/ui";
import { Link, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Download, Upload } from "lucide-react";
import { paths } from "../../../../paths.ts";
import { useSayOnce } from "../../../../use-say-once.ts";
import { WizardTabs } from "../wizard-tabs.tsx";
import type { changeWizard } from "./change-wizard.ts";
import { didInWords } from "./did-in-words.ts";
import { Findings } from "./findings.tsx";
import type { loadWizard, WizardLoaded } from "./load-wizard.ts";
import { NOTES, Publish } from "./publish.tsx";
import { WizardSteps } from "./wizard-steps.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
// What somebody else changed meanwhile is to be seen beside what was refused because of it.
export { revalidateConflicts as shouldRevalidate } from "../revalidate-conflicts.ts";
export { changeWizard as action } from "./change-wizard.ts";
export { loadWizard as loader } from "./load-wizard.ts";

export const meta: MetaFunction<typeof loadWizard> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.wizard.name ?? "Wizards");

export default function WizardPage() {
  const loaded = useLoaderData<typeof loadWizard>();
  const { wizard, facts, steps, moreSteps, live, errors, findings, moreFindings } = loaded;
  const answer = useActionData<typeof changeWizard>();
  useSayOnce("did");
  const error = answer?.error?.["notes"]?.[0];
  const typed = answer?.initialValue?.["notes"];
  const did = didInWords(loaded.did, {
    live: live?.number ?? null,
    hasChanges: (live?.changes.length ?? 0) > 0,
    errors,
  });
  return (
    <>
      <WizardTabs
        wizard={wizard}
        current="overview"
        lead={wizard.description}
        actions={<Acts wizardKey={wizard.key} />}
      />
      <div role="status">{did && !answer && <Note tone="action">{did}</Note>}</div>
      {error && <ErrorSummary title="Nothing was published" errors={[{ id: NOTES, message: error }]} />}
      <WizardFacts facts={facts} live={live} />
      <Findings findings={findings} moreFindings={moreFindings} errors={errors} />
      <Publish
        live={live}
        errors={errors}
        walks={loaded.walks}
        revision={loaded.revision}
        isArchived={wizard.isArchived}
        refused={answer ? { notes: typeof typed === "string" ? typed : "", error } : null}
      />
      <WizardSteps steps={steps} moreSteps={moreSteps} />
    </>
  );
}

function Acts({ wizardKey }: { wizardKey: string }) {
  return (
    <>
      <Link className={buttonClass("line")} to={paths.wizards({ import: wizardKey })}>
        <Icon icon={Upload} />
        Import
      </Link>
      <a className={buttonClass("line")} href={paths.wizardExport(wizardKey)} download>
        <Icon icon={Download} />
        Export
      </a>
    </>
  );
}

function WizardFacts({ facts, live }: Pick<WizardLoaded, "facts" | "live">) {
  return (
    <Facts
      inColumns
      facts={[
        { label: "Key", value: <span className="code">{facts.key}</span> },
        { label: "Belongs to", value: facts.organization },
        ...(facts.category ? [{ label: "Category", value: facts.category }] : []),
        { label: "Live since", value: live ? <Moment when={live.published} /> : "Never published" },
        { label: "Edited", value: <Moment when={facts.edited} /> },
        { label: "Walks", value: facts.walks },
        ...(facts.average === null ? [] : [{ label: "Takes on average", value: `${facts.average} min` }]),
        ...(facts.minutes === null ? [] : [{ label: "People are told", value: `About ${facts.minutes} min` }]),
        { label: "Draft", value: facts.parts, isLong: true },
      ]}
    />
  );
}

export { FailurePart as ErrorBoundary };
