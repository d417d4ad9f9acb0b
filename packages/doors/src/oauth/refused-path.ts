import type { OAuthOutcome } from "@boardwalk/domain/identity";
import { withQuery } from "@boardwalk/web/with-query";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

type Refused = Pick<Extract<OAuthOutcome, { kind: "refused" }>, "because" | "purpose" | "redirectTo">;

/** The page on which somebody chose the provider, to say there why they are no further. */
export function refusedPath(provider: string, { because, purpose, redirectTo }: Refused): string {
  if (purpose === "sign-in" || redirectTo === null)
    return withQuery(doorPaths.login(), { provider, because, redirectTo: leadsTo(redirectTo) });
  const [path = "", search = ""] = redirectTo.split("?", 2);
  return withQuery(path, { ...Object.fromEntries(new URLSearchParams(search)), provider, because });
}
