import "@boardwalk/runner/styles.css";
import "./done.css";
import { failureMeta, Moment, pageMeta } from "@boardwalk/doors/frame";
import { hasPrices, priceInWords, ReviewSteps } from "@boardwalk/runner";
import { buttonClass, Note } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { WalkFailure } from "../walk-failure.tsx";
import { WalkTop } from "../walk-top.tsx";
import { AllDone } from "./all-done.tsx";
import type { loadDone } from "./load-done.ts";
import { WhatFollows } from "./what-follows.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadDone as loader } from "./load-done.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Handed in"));

export default function Done() {
  const view = useLoaderData<typeof loadDone>();
  const { token, state, definition, document, prices } = view;
  return (
    <>
      <WalkTop later={null} />
      <main id="main" className="done-page" tabIndex={-1}>
        <AllDone steps={state.path.length} />
        <h1>{view.wizardName}: handed in</h1>
        <p className="lead">
          It arrived <Moment when={view.handedIn} />
          {view.minutes !== null && view.minutes > 0 && `, ${timeTaken(view.minutes)} after you began`}. Nothing more is
          asked of you.
        </p>
        <p className="done-next">
          <a className={buttonClass("main", "lg")} href={paths.home()}>
            To the start
          </a>
        </p>
        {view.isGuest && view.isOwn && (
          <Note tone="action">
            This browser alone knows that it is yours. <a href={paths.join(paths.walkDone(token))}>Make an account</a>{" "}
            or <a href={paths.login(paths.walkDone(token))}>sign in</a>, and it goes along.
          </Note>
        )}
        <WhatFollows token={token} may={view.may} hasAnswers={view.seesAnswers} />
        <section className="done-answers" aria-label="What you handed in">
          {view.seesAnswers ? (
            <ReviewSteps
              definition={definition}
              state={state}
              document={document}
              prices={prices}
              fileAddress={(id) => paths.walkFile(token, id)}
            />
          ) : (
            <p className="muted">
              {view.isOwn
                ? "As you asked, none of your answers are kept: only the steps you went, and when."
                : "The answers are not shared with you."}
            </p>
          )}
          {hasPrices(definition) && view.may.seeAnswers && (
            <div className="total-row">
              <span>Total</span>
              <b>{priceInWords(state.total, prices)}</b>
            </div>
          )}
        </section>
      </main>
    </>
  );
}

function timeTaken(minutes: number): string {
  if (minutes === 1) return "a minute";
  if (minutes < 120) return `${minutes} minutes`;
  if (minutes < 2_880) return `${Math.round(minutes / 60)} hours`;
  return `${Math.round(minutes / 1_440)} days`;
}

export { WalkFailure as ErrorBoundary };
