import type { UserRole } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { type IssuedSession, newSessionOf, writeSession } from "../sessions/open-session.ts";
import { spendLink } from "./spend-link.ts";

export interface SignedInByLink {
  readonly session: IssuedSession;
  /** Where whoever asked wanted to go. */
  readonly redirectTo: string | null;
}

export interface LinkToSignInBy {
  readonly linkId: string;
  readonly secretHash: string;
  readonly userId: string;
  readonly role: UserRole;
  readonly redirectTo: string | null;
}

/** The link is used up and the session opened in one transaction: neither is there without the other. */
export async function openLinkedSession(door: Door, link: LinkToSignInBy): Promise<SignedInByLink> {
  const { linkId, secretHash, userId, role, redirectTo } = link;
  const proof = { userId, role, method: "magic_link", freshHash: null } as const;
  const member = newSessionOf(proof);
  const session = await door.database.withActor(door, member, async (ctx) => {
    await spendLink(ctx, { linkId, secretHash });
    return writeSession(ctx, member, proof, door);
  });
  return { session, redirectTo };
}
