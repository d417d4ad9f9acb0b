import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { spentLink } from "../links/spent-link.ts";
import { findJoinLink, type JoinLink } from "./find-join-link.ts";
import { type FinishedJoin, finishJoin } from "./finish-join.ts";

/** Follows the link in the mail. */
export async function joinByLink(door: Door, asked: JoinLink): Promise<FinishedJoin> {
  const link = await findJoinLink(door, asked);
  if (!link) throw spentLink();
  const { id: linkId, email, isSameBrowser, redirectTo } = link;
  return finishJoin(door, { linkId, secretHash: hashToken(asked.token), email, isSameBrowser, redirectTo });
}
