import type { LiveSession } from "@boardwalk/domain/identity";
import type { QuietTopProps } from "./quiet-top.tsx";

/** Who stands in the bar above the page; nobody where only a guest is here. */
export function memberInTop(session: LiveSession | null): QuietTopProps["member"] {
  if (session === null) return null;
  const name = session.name ?? session.email;
  return { name, firstName: name.split(/\s/)[0] ?? name };
}
