import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { findLink } from "./find-link.ts";
import { openLinkedSession, type SignedInByLink } from "./open-linked-session.ts";
import { spentLink } from "./spent-link.ts";

/** Signs in whoever holds the link, once; a used, old or unknown one is Expired. */
export async function signInByLink(door: Door, token: string): Promise<SignedInByLink> {
  const link = await findLink(door, { token, purposes: ["sign-in"], browserToken: null });
  if (!link?.person) throw spentLink();
  const { userId, role } = link.person;
  const { id: linkId, redirectTo } = link;
  return openLinkedSession(door, { linkId, secretHash: hashToken(token), userId, role, redirectTo });
}
