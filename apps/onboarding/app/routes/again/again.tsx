import "@boardwalk/runner/styles.css";
import "../../kept/kept.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { Button, Note, RadioChoice } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { AnsweredSteps } from "../../kept/answered-steps.tsx";
import { MisfitsPart } from "../../kept/misfits-part.tsx";
import { PressField } from "../../kept/press-field.tsx";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import { AgainFailure } from "./again-failure.tsx";
import type { beginAgain } from "./begin-again.ts";
import type { loadAgain } from "./load-again.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { beginAgain as action } from "./begin-again.ts";
export { loadAgain as loader } from "./load-again.ts";

export const meta: MetaFunction = () => pageMeta("Once more", "Begin another walk through the same wizard.");

/** The same wizard once more: with the answers of then or with none, on the version of today. */
export default function Again() {
  const { member, token, press, name, isCompleted, steps, prices, askedAgain, today } =
    useLoaderData<typeof loadAgain>();
  const refused = useActionData<typeof beginAgain>();
  const hasAnswers = steps.length > 0;
  const error = refused?.error?.["with"]?.[0];
  return (
    <NarrowPage
      member={member}
      title={`“${name}” once more`}
      lead="Another walk through the same wizard, as it is today. The earlier one stays as it is."
    >
      {today === null ? (
        <Note tone="plain">The wizard is not on offer at the moment, so no walk can begin.</Note>
      ) : (
        <>
          <MisfitsPart {...today} />
          <form method="post" action={paths.walkAgain(token)}>
            <PressField press={press} />
            <RadioChoice
              id="with"
              name="with"
              legend="How it begins"
              defaultValue={hasAnswers ? "answers" : "nothing"}
              {...(error && { error })}
              choices={[
                {
                  value: "answers",
                  label: "With the answers of then",
                  text: "Each step has them filled in: look at it, change what differs, go on.",
                  ...(!hasAnswers && {
                    disabledBecause: "There are none: nothing was answered, or the answers were not kept.",
                  }),
                },
                { value: "nothing", label: "With nothing filled in", text: "As the first time." },
              ]}
            />
            {askedAgain.length > 0 && (
              <p className="hint">
                Asked again in any case: {askedAgain.join(", ")}. Files and what is sensitive stay with the earlier
                walk.
              </p>
            )}
            <Button type="submit" variant="main" size="lg">
              Begin
            </Button>
          </form>
        </>
      )}
      <div className="acts">
        <a href={isCompleted ? paths.walkDone(token) : paths.walk(token)}>Back to the earlier walk</a>
      </div>
      {hasAnswers && (
        <section aria-labelledby="answers">
          <h2 id="answers">The answers of then</h2>
          <AnsweredSteps steps={steps} prices={prices} />
        </section>
      )}
    </NarrowPage>
  );
}

export { AgainFailure as ErrorBoundary };
