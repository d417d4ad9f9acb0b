import "@boardwalk/runner/styles.css";
import "../../kept/kept.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { Button, buttonClass, Note } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { AheadPart } from "../../kept/ahead-part.tsx";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import type { actOnSaved } from "./act-on-saved.ts";
import type { loadSavedWalk } from "./load-saved-walk.ts";
import { SavedDetails } from "./saved-details.tsx";
import { SavedFailure } from "./saved-failure.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { actOnSaved as action } from "./act-on-saved.ts";
export { loadSavedWalk as loader } from "./load-saved-walk.ts";

export const meta: MetaFunction = () => pageMeta("A saved walk");

const SAID: Record<string, string> = {
  new: "Saved. Begin from it whenever you like.",
  changed: "The changes are saved.",
};

/** One's own saved walk: begin from it, say what it is, delete it. */
export default function SavedWalk() {
  const { member, saved, press, steps, prices, today, kept, asksForget } = useLoaderData<typeof loadSavedWalk>();
  const refused = useActionData<typeof actOnSaved>();
  const here = paths.savedWalk(saved.id);
  const said = refused === undefined && kept !== null ? SAID[kept] : undefined;
  return (
    <NarrowPage
      member={member}
      title={saved.name}
      lead={`${saved.wizardName}: ${saved.answers}, saved ${saved.saved.text}, ${saved.used}.`}
    >
      <div role="status">{said && <Note tone="action">{said}</Note>}</div>
      <AheadPart action={here} intent="start" press={press} steps={steps} prices={prices} today={today} />
      <section aria-labelledby="details">
        <h2 id="details">What it is called, and who sees it</h2>
        <SavedDetails
          action={here}
          details={saved}
          isGuest={member === null}
          refused={refused}
          confirm="Save the changes"
          notSaved="Nothing was changed"
        />
      </section>
      <section aria-labelledby="forget">
        <h2 id="forget">Delete it</h2>
        {asksForget ? (
          <>
            <p>{`“${saved.name}” and its ${saved.answers} go for good. Walks that began from it go on.`}</p>
            <div className="acts">
              <form method="post" action={here}>
                <input type="hidden" name="intent" value="forget" />
                <Button type="submit" variant="danger-main" size="lg">
                  Delete it for good
                </Button>
              </form>
              <a className={buttonClass("line", "lg")} href={here}>
                Keep it
              </a>
            </div>
          </>
        ) : (
          <a className={buttonClass("danger", "lg")} href={`${paths.savedWalk(saved.id, { ask: "forget" })}#forget`}>
            Delete it
          </a>
        )}
      </section>
      <div className="acts">
        <a href={paths.saved()}>All saved walks</a>
      </div>
    </NarrowPage>
  );
}

export { SavedFailure as ErrorBoundary };
