import { nothing, parseCommand } from "@boardwalk/engine/editing";
import type { Ctx } from "../../kernel/index.ts";
import { WizardEdit } from "../wizard-edit.entity.ts";
import { answerEdit } from "./answer-edit.ts";
import type { EditOutcome, EditRequest } from "./edit.ts";
import { ownStacks } from "./own-edits.ts";

const NOTHING_LEFT = {
  undo: "There is nothing to take back.",
  redo: "There is nothing to do again.",
  "give-up": "There is nothing to take back.",
} as const;

/** Takes the newest of the actor's own edits back, or the newest of their own undos. It is a command like any other, and merges or conflicts like one. */
export async function takeBack(ctx: Ctx, request: EditRequest, as: keyof typeof NOTHING_LEFT): Promise<EditOutcome> {
  return answerEdit(ctx, request, async (wizard) => {
    const stacks = await ownStacks(ctx, wizard.id);
    const revision = (as === "redo" ? stacks.redo : stacks.undo).at(-1);
    const edit = revision === undefined ? null : await ctx.em.findOne(WizardEdit, { wizardId: wizard.id, revision });
    const command = as === "give-up" ? nothing : parseCommand(edit?.inverse);
    if (!edit || !command) return { nothing: NOTHING_LEFT[as] };
    return { command, since: edit.revision, takesBack: { revision: edit.revision, as, summary: edit.summary } };
  });
}
