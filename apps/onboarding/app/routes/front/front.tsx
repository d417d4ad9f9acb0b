import "./front.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { QuietTop } from "../../quiet-top.tsx";
import type { loadFront } from "./load-front.ts";
import { MemberFront } from "./member-front.tsx";
import { VisitorFront } from "./visitor-front.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadFront as loader } from "./load-front.ts";

export const meta: MetaFunction = () => pageMeta("Welcome", "What is on offer, and where you left off.");

export default function Front() {
  const { member, consoleOrigin } = useLoaderData<typeof loadFront>();
  return (
    <>
      <QuietTop member={member} />
      <main id="main" className="ob-main">
        {member ? <MemberFront member={member} consoleOrigin={consoleOrigin} /> : <VisitorFront />}
      </main>
    </>
  );
}
