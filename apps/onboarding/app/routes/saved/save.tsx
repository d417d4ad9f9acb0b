import "@boardwalk/runner/styles.css";
import "../../kept/kept.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { Note } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { AnsweredSteps } from "../../kept/answered-steps.tsx";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import { WalkFailure } from "../walk/walk-failure.tsx";
import type { keepWalk } from "./keep-walk.ts";
import type { loadSave } from "./load-save.ts";
import { SavedDetails } from "./saved-details.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { keepWalk as action } from "./keep-walk.ts";
export { loadSave as loader } from "./load-save.ts";

export const meta: MetaFunction = () => pageMeta("Save a walk", "Keep its answers, and begin others from them.");

/** Keeps the answers of a walk under a name, with a look at what is kept. */
export default function Save() {
  const { member, token, name, isCompleted, maySave, newId, steps, askedAgain, prices } =
    useLoaderData<typeof loadSave>();
  const refused = useActionData<typeof keepWalk>();
  const canSave = maySave && steps.length > 0;
  const back = <a href={isCompleted ? paths.walkDone(token) : paths.walk(token)}>Back to the walk</a>;
  return (
    <NarrowPage
      member={member}
      title={`Save “${name}”`}
      lead="Keep its answers under a name. Another time you begin with them filled in, and change what differs."
    >
      {!maySave && <Note tone="plain">Answers to this wizard are not kept to begin from: its makers chose that.</Note>}
      {maySave && steps.length === 0 && <Note tone="plain">There are no answers to keep yet.</Note>}
      {canSave && (
        <SavedDetails
          action={paths.walkSave(token)}
          id={newId}
          details={{ name, description: null, tags: [], isPublic: false }}
          isGuest={member === null}
          refused={refused}
          confirm="Save it"
          notSaved="It was not saved"
        />
      )}
      <div className="acts">{back}</div>
      {canSave && (
        <section aria-labelledby="kept">
          <h2 id="kept">What is kept</h2>
          {askedAgain.length > 0 && (
            <p className="hint">
              Not kept, and asked again: {askedAgain.join(", ")}. Files and what is sensitive stay with this walk.
            </p>
          )}
          <AnsweredSteps steps={steps} prices={prices} />
        </section>
      )}
    </NarrowPage>
  );
}

export { WalkFailure as ErrorBoundary };
