import "./publish.css";
import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, ErrorSummary, Note } from "@boardwalk/ui";
import { Link, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import { useSayOnce } from "../../../../use-say-once.ts";
import { WizardPage } from "../wizard-page.tsx";
import { Changes } from "./changes.tsx";
import { didInWords } from "./did-in-words.ts";
import { Findings } from "./findings.tsx";
import type { loadPublish } from "./load-publish.ts";
import { NOTES, PublishForm } from "./publish-form.tsx";
import type { sendPublish } from "./send-publish.ts";
import { WalksUnderWay } from "./walks-under-way.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
// What somebody else changed meanwhile is to be seen beside what was refused because of it.
export { revalidateConflicts as shouldRevalidate } from "../revalidate-conflicts.ts";
export { WizardFailure as ErrorBoundary } from "../wizard-page.tsx";
export { loadPublish as loader } from "./load-publish.ts";
export { sendPublish as action } from "./send-publish.ts";

export const meta: MetaFunction<typeof loadPublish> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(`Publish ${data?.wizard.name ?? "a wizard"}`);

export default function Publish() {
  const loaded = useLoaderData<typeof loadPublish>();
  const { wizard, live, errors, warnings, findings, walks, frontPage } = loaded;
  const answer = useActionData<typeof sendPublish>();
  useSayOnce("did");
  const error = answer?.error?.["notes"]?.[0];
  const typed = answer?.initialValue?.["notes"];
  const hasChanges = (live?.changes.length ?? 0) > 0;
  const did = didInWords(loaded.did, { live: live?.number ?? null, hasChanges, errors });
  const hasFindings = findings.length > 0;
  const shown = <Findings wizardKey={wizard.key} findings={findings} errors={errors} warnings={warnings} />;
  return (
    <WizardPage
      wizard={wizard}
      current={null}
      acts={
        <Link className={buttonClass("line")} to={paths.wizard(wizard.key)}>
          Back to the draft
        </Link>
      }
    >
      <div role="status">
        {did && !answer && (
          <Note tone="action">
            {did} {loaded.did === "published" && !hasChanges && <a href={frontPage}>Look at its front page</a>}
          </Note>
        )}
      </div>
      {error && <ErrorSummary title="Nothing was published" errors={[{ id: NOTES, message: error }]} />}
      <div className="publish">
        <div className="publish-news">
          {errors > 0 && shown}
          <Changes live={live} draft={loaded.draft} />
          {errors === 0 && hasFindings && shown}
        </div>
        <div className="publish-act">
          <PublishForm
            wizardKey={wizard.key}
            frontPage={frontPage}
            live={live}
            errors={errors}
            reach={loaded.reach}
            revision={loaded.revision}
            isArchived={wizard.isArchived}
            refused={answer ? { notes: typeof typed === "string" ? typed : "", error } : null}
          />
          <WalksUnderWay walks={walks} />
        </div>
      </div>
    </WizardPage>
  );
}
