import "./later.css";
import { failureMeta, Moment, pageMeta, problemsOf, typedText } from "@boardwalk/doors/frame";
import { buttonClass, ErrorSummary, Note } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { WalkFailure } from "../walk-failure.tsx";
import { WalkTop } from "../walk-top.tsx";
import { DeletePart } from "./delete-part.tsx";
import type { laterAction } from "./later-action.ts";
import type { loadLater } from "./load-later.ts";
import { MailPart } from "./mail-part.tsx";
import { NamePart } from "./name-part.tsx";
import { OthersPart } from "./others-part.tsx";
import { PausePart } from "./pause-part.tsx";
import { PrivacyPart } from "./privacy-part.tsx";
import { saidInWords } from "./said-in-words.ts";
import { StandingBoards } from "./standing-boards.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { laterAction as action } from "./later-action.ts";
export { loadLater as loader } from "./load-later.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Kept for later"));

export default function Later() {
  const view = useLoaderData<typeof loadLater>();
  const reply = useActionData<typeof laterAction>();
  const { walkName, wizardName, standing, savedAt, endsAt, isPaused, isOwn, goOn } = view;
  const said = reply ? null : saidInWords(view.said, view.email);
  const typed = reply?.initialValue ?? {};
  const errors = problemsOf(reply?.error, { email: "email", name: "name", keep: "keep-yes" });
  return (
    <>
      <WalkTop later={null} />
      <main id="main" className="later" tabIndex={-1}>
        <StandingBoards standing={standing} />
        <h1>{isPaused ? "Paused" : endsAt ? "Not over yet" : "Kept for later"}</h1>
        <p className="lead">
          <b className="later-name">{walkName}</b>
          {walkName === wizardName ? ". " : `, a walk through ${wizardName}. `}
          {standing.next === null ? "Only the check of your answers is left." : `Next is ${standing.next}.`}{" "}
          {endsAt ? (
            <>
              It ends with this visit, <Moment when={endsAt} /> at the latest: it cannot be gone on with another day.
            </>
          ) : (
            <>
              Everything that you gave was saved <Moment when={savedAt} />.
            </>
          )}
        </p>
        {said !== null && (
          <div role="status">
            <Note tone="action">{said}</Note>
          </div>
        )}
        <ErrorSummary errors={errors} />
        {isPaused ? (
          <form method="post" className="later-on">
            <button type="submit" name="intent" value="resume" className={buttonClass("main", "lg")}>
              Go on
            </button>
          </form>
        ) : (
          <p className="later-on">
            <a className={buttonClass("main", "lg")} href={goOn}>
              Go on
            </a>
          </p>
        )}
        {isOwn && (
          <div className="later-parts">
            {endsAt === null && (
              <MailPart email={view.email} typed={typedText(typed["email"])} error={reply?.error?.["email"]?.[0]} />
            )}
            <NamePart name={typedText(typed["name"]) ?? walkName} error={reply?.error?.["name"]?.[0]} />
            <PrivacyPart keepsAnswers={view.keepsAnswers} />
            {endsAt === null && !isPaused && <PausePart />}
            <OthersPart token={view.token} maySave={view.maySave} />
            <DeletePart counts={view.counts} />
          </div>
        )}
      </main>
    </>
  );
}

export { WalkFailure as ErrorBoundary };
