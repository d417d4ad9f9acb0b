import { ownPath } from "@boardwalk/web";
import { doorPaths } from "../door-paths.ts";

const NOWHERE_ELSE = /^\/(?:log(?:in|out)(?:[/?#]|$)|[?#]|$)/;

/** The page to go on to after signing in; null where there is none, or where it would only lead back here. */
export function leadsTo(wanted: unknown): string | null {
  const path = ownPath(wanted, doorPaths.home());
  return NOWHERE_ELSE.test(path) ? null : path;
}
