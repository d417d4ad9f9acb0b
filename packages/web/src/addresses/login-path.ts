import { withQuery } from "./with-query.ts";

/** Where somebody signs in, in both apps, and where they go on to. */
export function loginPath(redirectTo?: string | null): string {
  return withQuery("/login", { redirectTo: redirectTo === "/" ? null : redirectTo });
}
