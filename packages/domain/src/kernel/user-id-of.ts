import type { Actor } from "./actor.ts";

/** Whose rights a piece of work has, and whom it is written down of. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "visitor" || actor.kind === "system" ? null : actor.userId;
}
