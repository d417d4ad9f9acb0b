import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** Takes out of the address what the page has just said because of it, so that it is not said again when it is loaded again. */
export function useSayOnce(...names: readonly string[]): void {
  const { key } = useLocation();
  const saying = names.join("&");
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step to the page brings an address of its own
  useEffect(() => {
    const address = new URL(window.location.href);
    for (const name of new URLSearchParams(saying).keys()) address.searchParams.delete(name);
    // Not by a step of the router, which would load the page again and take the note away at once.
    if (address.href !== window.location.href) window.history.replaceState(window.history.state, "", address);
  }, [key, saying]);
}
