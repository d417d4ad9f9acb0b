import { takeTokenWithin } from "../../identity/index.ts";
import { type Ctx, userIdOf } from "../../kernel/index.ts";

/** Nobody draws as fast; what was done offline comes as fast as one answer after the other. */
const EDITS = { action: "edit-wizard", capacity: 600, refillPerSecond: 30 };

/** For edits that come from outside. */
export async function limitEdits(ctx: Ctx): Promise<void> {
  const authorId = userIdOf(ctx.actor);
  if (authorId !== null) await takeTokenWithin(ctx, EDITS, authorId);
}
