import "./resume.css";
import { Moment, pageMeta } from "@boardwalk/doors/frame";
import { Brand, buttonClass, Note } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../paths.ts";
import type { loadResume } from "./load-resume.ts";
import { SpentResume } from "./spent-resume.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadResume as loader } from "./load-resume.ts";
export { resumeAction as action } from "./resume-action.ts";

export const meta: MetaFunction = () => pageMeta("Go on with your walk");

export default function Resume() {
  const { askedAt, askedOn, takesOver, isTaken } = useLoaderData<typeof loadResume>();
  return (
    <>
      <header className="top-ob">
        <Brand href={paths.home()} />
      </header>
      <main id="main" className="resume" tabIndex={-1}>
        <h1>Go on where you were</h1>
        <p className="lead">
          This link was asked for <Moment when={askedAt} />, on {askedOn}. Go on only if that was you.
        </p>
        {isTaken ? (
          <Note tone="caution">
            Somebody has begun other walks in this browser without an account, and would lose them. Open the link in
            another browser, or <a href={paths.login()}>sign in</a> here first: then both are kept.
          </Note>
        ) : (
          <form method="post">
            {takesOver !== null && <p>What was walked goes over to your account {takesOver}.</p>}
            <button type="submit" className={buttonClass("main", "lg")}>
              Go on
            </button>
          </form>
        )}
      </main>
    </>
  );
}

export { SpentResume as ErrorBoundary };
