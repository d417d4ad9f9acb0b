import type { Door } from "../door.ts";
import { type FoundLink, findLink } from "../links/find-link.ts";

export interface JoinLink {
  readonly token: string;
  readonly browserToken: string | null;
}

/** What the link in the mail is for while it is good, else null; looking does not use it up. */
export async function findJoinLink(door: Door, { token, browserToken }: JoinLink): Promise<FoundLink<"verify"> | null> {
  const link = await findLink(door, { token, purposes: ["verify"], browserToken });
  return link?.person === null ? link : null;
}
