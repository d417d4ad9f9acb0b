import { withQuery } from "./with-query.ts";

/** Where somebody signs in, in both apps, and where they go on to. `unsent` says that what they sent was not taken. */
export function loginPath(redirectTo?: string | null, { unsent = false } = {}): string {
  return withQuery("/login", {
    redirectTo: redirectTo === "/" ? null : redirectTo,
    unsent: unsent ? "yes" : null,
  });
}
