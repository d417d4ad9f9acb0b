import { Brand, buttonClass } from "@boardwalk/ui";
import { useLoaderData } from "@remix-run/react";
import type { HeadersFunction } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import type { leavingLoader } from "./leaving-loader.ts";

/** Seen for a moment, and longer where a browser leads nobody on by itself. */
export function LeavingPage() {
  const { name, address } = useLoaderData<typeof leavingLoader>();
  return (
    <>
      <header className="top-ob">
        <Brand href={doorPaths.home()} />
      </header>
      <main id="main" className="error-screen">
        <h1>On to {name}</h1>
        <p className="lead">You say there who you are, and come back here by yourself.</p>
        <div className="error-acts">
          <a className={buttonClass("main", "md")} href={address}>
            Go on to {name}
          </a>
        </div>
      </main>
    </>
  );
}

/** The browser follows it as if the person had pressed the link. */
export const leavingHeaders: HeadersFunction = ({ loaderHeaders, errorHeaders }) => {
  const refresh = errorHeaders ? null : loaderHeaders.get("Refresh");
  return { "Cache-Control": "no-store", ...(refresh && { Refresh: refresh }) };
};
