import type { Door } from "../door.ts";
import { findLink } from "./find-link.ts";

export interface ResetLink {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: string;
}

/** Whom a link to a new password is for while it is good, else null. Looking does not use it up. */
export async function findResetLink(door: Pick<Door, "database">, token: string): Promise<ResetLink | null> {
  const link = await findLink(door, { token, purposes: ["reset"], browserToken: null });
  return link?.person ? { id: link.id, email: link.email, ...link.person } : null;
}
