import { buttonClass, ErrorScreen } from "@boardwalk/ui";
import { useLocation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { failureWords } from "./failure-words.ts";
import type { frameLoader } from "./frame-loader.ts";
import { readFailure } from "./read-failure.ts";

/** Whatever went wrong, in words: what it means, what to do, the number to quote, a way back. */
export function FailureScreen() {
  const error = useRouteError();
  const location = useLocation();
  const frame = useRouteLoaderData<typeof frameLoader>("root");
  const { status, requestId, retryAfterSeconds } = readFailure(error);
  const words = failureWords(status, retryAfterSeconds);
  const canTryAgain = status === 429 || status >= 500;
  return (
    <ErrorScreen
      title={words.title}
      says={words.says}
      requestId={requestId ?? frame?.requestId}
      actions={
        <>
          {canTryAgain && (
            <a className={buttonClass("main", "md")} href={location.pathname + location.search}>
              Try again
            </a>
          )}
          <a className={buttonClass(canTryAgain ? "line" : "main", "md")} href={doorPaths.home()}>
            To the start
          </a>
        </>
      }
    />
  );
}
