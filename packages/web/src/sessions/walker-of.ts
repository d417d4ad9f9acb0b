import type { LiveSession } from "@boardwalk/domain/identity";
import type { Walker } from "@boardwalk/domain/kernel";
import { memberOf } from "./member-of.ts";

/** Whoever walks, as the domain knows them: with an account or as a guest. */
export function walkerOf(session: LiveSession): Walker {
  if (!session.isGuest) return memberOf(session);
  return { kind: "guest", userId: session.userId, sessionId: session.sessionId };
}
