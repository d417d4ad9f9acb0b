import type { Ctx } from "../../kernel/index.ts";
import type { EditOutcome, EditRequest } from "./edit.ts";
import { takeBack } from "./take-back.ts";

/** Does again what the actor took back last, as long as they have done nothing else since. */
export async function redoEdit(ctx: Ctx, request: EditRequest): Promise<EditOutcome> {
  return takeBack(ctx, request, "redo");
}
