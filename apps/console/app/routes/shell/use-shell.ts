import { useRouteLoaderData } from "@remix-run/react";
import type { loadShell } from "./load-shell.ts";

/** What the shell knows, for pages inside it. */
export function useShell() {
  const shell = useRouteLoaderData<typeof loadShell>("routes/shell/shell");
  if (!shell) throw new Error("useShell() was called outside of the shell.");
  return shell;
}
