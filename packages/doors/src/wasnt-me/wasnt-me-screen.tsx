import { Brand } from "@boardwalk/ui";
import { useLoaderData } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { AccountClosed } from "./account-closed.tsx";
import { CloseAccount } from "./close-account.tsx";
import type { wasntMeLoader } from "./wasnt-me-loader.ts";
import { WhatHappened } from "./what-happened.tsx";
import "./wasnt-me.css";

/** One address, three steps: what happened, what may be lost, and how to get back in. */
export function WasntMeScreen() {
  const shown = useLoaderData<typeof wasntMeLoader>();
  return (
    <div className="ob">
      <header className="top-ob">
        <Brand href={doorPaths.home()} />
      </header>
      <main id="main" className="wasnt-me">
        {shown.state === "open" && <WhatHappened {...shown} />}
        {shown.state === "disowned" && <CloseAccount {...shown} />}
        {shown.state === "secured" && <AccountClosed {...shown} />}
      </main>
    </div>
  );
}
