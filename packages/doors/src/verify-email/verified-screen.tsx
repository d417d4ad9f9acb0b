import { buttonClass } from "@boardwalk/ui";
import { Link, useLoaderData } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import type { verifiedLoader } from "./verified-loader.ts";

/** After an address was confirmed. */
export function VerifiedScreen() {
  const { isSignedIn } = useLoaderData<typeof verifiedLoader>();
  return (
    <EnterPage title="The address is confirmed" lead="You can sign in by mail with it from now on.">
      <Link className={`${buttonClass("main", "lg")} btn-block`} to={isSignedIn ? doorPaths.home() : doorPaths.login()}>
        {isSignedIn ? "Go on" : "Sign in"}
      </Link>
    </EnterPage>
  );
}
