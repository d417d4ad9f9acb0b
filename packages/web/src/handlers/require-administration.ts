import { isAdministrator, NotFound } from "@boardwalk/domain/kernel";
import type { SignedIn } from "../sessions/signed-in.ts";

/** Before a transaction is opened; the verbs ask again, and so do the policies. */
export function requireAdministration({ session }: SignedIn): void {
  if (!isAdministrator(session)) throw new NotFound("There is nothing here.");
}
