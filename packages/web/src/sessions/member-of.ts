import type { LiveSession } from "@boardwalk/domain/identity";
import type { Member } from "@boardwalk/domain/kernel";

/** Whoever is signed in, as the domain knows them. */
export function memberOf({ userId, sessionId, role }: LiveSession): Member {
  return { kind: "member", userId, sessionId, role };
}
