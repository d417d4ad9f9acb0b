import { buttonClass, ErrorScreen } from "@boardwalk/ui";
import { isRouteErrorResponse, useLocation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useState } from "react";
import { doorPaths } from "../door-paths.ts";
import { readStepUp } from "../step-up/read-step-up.ts";
import { StepUpQuestion } from "../step-up/step-up-question.tsx";
import { type FailureWords, failureWords } from "./failure-words.ts";
import type { frameLoader } from "./frame-loader.ts";
import { readFailure } from "./read-failure.ts";
import { wasFormSent } from "./remember-sending.tsx";

export interface FailureScreenProps {
  /** What a page says about a status better than all pages do. */
  words?: Readonly<Record<number, FailureWords>>;
  /** Where another link is asked for once this one is dead; null where no other can be had. */
  another?: { label: string; href: string } | null;
  /** It stands inside of a page's main part. */
  isPart?: boolean;
}

/** Whatever went wrong, in words: what it means, what to do, the number to quote, a way back. */
export function FailureScreen({ words: own = {}, another = ANOTHER_SIGN_IN, isPart = false }: FailureScreenProps) {
  const error = useRouteError();
  const location = useLocation();
  const frame = useRouteLoaderData<typeof frameLoader>("root");
  const [wasSending] = useState(wasFormSent);
  const stepUp = isRouteErrorResponse(error) ? readStepUp(error.data) : null;
  const failure = readFailure(error);
  const { status, requestId } = failure;
  const number = requestId ?? (isRouteErrorResponse(error) ? frame?.requestId : undefined);
  const words = isOffline(error) ? (wasSending ? ANSWER_LOST : OFFLINE) : (own[status] ?? failureWords(failure));
  if (stepUp) {
    const question = <StepUpQuestion asked={stepUp} />;
    return isPart ? (
      question
    ) : (
      <main id="main" className="proof-page">
        {question}
      </main>
    );
  }
  const canTryAgain = status === 429 || status >= 500;
  return (
    <ErrorScreen
      isPart={isPart}
      title={words.title}
      says={words.says}
      requestId={number}
      actions={
        <>
          {canTryAgain && (
            <a className={buttonClass("main", "md")} href={location.pathname + location.search}>
              {words === ANSWER_LOST ? "Look again" : "Try again"}
            </a>
          )}
          {status === 410 && another && (
            <a className={buttonClass("main", "md")} href={another.href}>
              {another.label}
            </a>
          )}
          <a
            className={buttonClass(canTryAgain || (status === 410 && another) ? "line" : "main", "md")}
            href={doorPaths.home()}
          >
            To the start
          </a>
        </>
      }
    />
  );
}

const ANOTHER_SIGN_IN = { label: "Send another link", href: doorPaths.magic() };

const OFFLINE = {
  title: "No connection",
  says: "This device is offline, or Boardwalk does not answer. Nothing was changed; try again once you are connected.",
};

// What was sent may have arrived, and only the answer to it been lost.
const ANSWER_LOST = {
  title: "The answer was lost",
  says: "The connection broke off after the form was sent, so it is not known whether it was done. Once you are connected, look again before you send it a second time.",
};

// A browser tells a network that is gone as a TypeError of its own, before anything of ours has answered.
function isOffline(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}
