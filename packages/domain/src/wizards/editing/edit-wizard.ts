import type { EditCommand } from "@boardwalk/engine/editing";
import type { Ctx } from "../../kernel/index.ts";
import { answerEdit } from "./answer-edit.ts";
import type { EditOutcome, EditRequest } from "./edit.ts";

/** Does a command to a draft. A late one follows what was done since, and is refused with both where it meets another's work. */
export async function editWizard(
  ctx: Ctx,
  { command, ...request }: EditRequest & { readonly command: EditCommand },
): Promise<EditOutcome> {
  return answerEdit(ctx, request, async () => ({ command, since: request.base }));
}
