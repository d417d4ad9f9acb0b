import { parseCommand } from "@boardwalk/engine/editing";
import { z } from "zod";

const id = z.uuid();
const base = z.int().min(0).max(2_147_483_647);
const command = z.unknown().transform((given, { addIssue }) => {
  const parsed = parseCommand(given);
  if (parsed) return parsed;
  addIssue({ code: "custom", message: "This is no command." });
  return z.NEVER;
});

/** What an editor sends: a command, or that the newest of one's own is taken back or done again. */
export const EditInput = z.union([
  z.strictObject({ id, base, command }),
  z.strictObject({ id, base, undo: z.literal(true), giveUp: z.boolean().optional() }),
  z.strictObject({ id, base, redo: z.literal(true) }),
]);

export type EditInput = z.output<typeof EditInput>;

/** What an editor asks for: what others did after a revision; `at` is what is in hand. */
export const EditsAsked = z.object({
  since: z.coerce.number().int().min(0).max(2_147_483_647),
  at: z.string().max(302).nullable().default(null),
});
