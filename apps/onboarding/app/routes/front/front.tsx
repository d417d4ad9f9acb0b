import "@boardwalk/runner/author-icon.css";
import "./front.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { QuietTop } from "../../quiet-top.tsx";
import { FrontHead } from "./front-head.tsx";
import type { loadFront } from "./load-front.ts";
import { OffersPart } from "./offers-part.tsx";
import { WaitingPart } from "./waiting-part.tsx";
import { YoursPart } from "./yours-part.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadFront as loader } from "./load-front.ts";

export const meta: MetaFunction = () => pageMeta("Welcome", "What is on offer, and where you left off.");

export default function Front() {
  const front = useLoaderData<typeof loadFront>();
  const { member, isGuest, waiting, count, consoleOrigin } = front;
  const isSomebody = member !== null || isGuest;
  return (
    <>
      <QuietTop member={member} />
      <main id="main" className="ob-main">
        <FrontHead member={member} isGuest={isGuest} waiting={count.waiting} />
        <div className="home-grid">
          <div>
            {isSomebody && <WaitingPart waiting={waiting} finished={count.finished} isGuest={isGuest} />}
            <OffersPart front={front} />
          </div>
          {isSomebody && <YoursPart isGuest={isGuest} consoleOrigin={consoleOrigin} />}
        </div>
      </main>
    </>
  );
}
