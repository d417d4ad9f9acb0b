import type { Ctx } from "../../kernel/index.ts";
import type { EditOutcome, EditRequest } from "./edit.ts";
import { takeBack } from "./take-back.ts";

/**
 * Takes the actor's newest edit back, also after a reload and however far back. Where it met what somebody else did, `giveUp` leaves
 * that as it is and goes on to the edit before.
 */
export async function undoEdit(
  ctx: Ctx,
  { giveUp = false, ...request }: EditRequest & { readonly giveUp?: boolean },
): Promise<EditOutcome> {
  return takeBack(ctx, request, giveUp ? "give-up" : "undo");
}
