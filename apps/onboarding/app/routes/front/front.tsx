import { pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, Empty } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../paths.ts";
import { QuietTop } from "../../quiet-top.tsx";
import type { loadFront } from "./load-front.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadFront as loader } from "./load-front.ts";

export const meta: MetaFunction = () => pageMeta("Welcome", "What is on offer, and where you left off.");

export default function Front() {
  const { member, consoleOrigin } = useLoaderData<typeof loadFront>();
  return (
    <>
      <QuietTop name={member?.name ?? null} />
      <main id="main" className="ob-main">
        {member ? (
          <>
            <h1>
              {member.greeting}, <span title={member.name}>{member.firstName}</span>
            </h1>
            <p className="lead">Nothing is waiting for you.</p>
            <section aria-labelledby="offers">
              <h2 className="ob-h2" id="offers">
                What you can do here
              </h2>
              <Empty title="Nothing is on offer yet">
                Sign-ups, applications and everything else that your organizations publish appear here, and what you
                have begun waits for you to go on.
              </Empty>
            </section>
            <p>
              <a href={consoleOrigin}>See where you are signed in</a>
            </p>
          </>
        ) : (
          <>
            <h1>Welcome</h1>
            <p className="lead">
              Here you sign up, apply and get started, one step at a time. What you begin is kept, so that you can go on
              later and on another device.
            </p>
            <p>
              <a className={buttonClass("main", "lg")} href={paths.login()}>
                Sign in
              </a>
            </p>
          </>
        )}
      </main>
    </>
  );
}
