import { type EditCommand, parseCommand, type Refusal } from "@boardwalk/engine/editing";
import { z } from "zod";

const command = z.unknown().transform((json, ctx): EditCommand => {
  const parsed = parseCommand(json);
  if (parsed !== null) return parsed;
  ctx.addIssue({ code: "custom", message: "No command" });
  return z.NEVER;
});

const revision = z.number().int();

const missed = z
  .array(z.object({ revision, command, by: z.object({ name: z.string() }).nullable() }))
  .transform((edits) => edits.map(({ by, ...edit }) => ({ ...edit, by: by?.name ?? null })))
  .nullable();

const history = z.object({ undo: z.string().nullable(), redo: z.string().nullable() });

const refusal: z.ZodType<Refusal> = z.object({
  kind: z.enum(["stale", "invalid"]),
  message: z.string(),
  at: z.string().nullable(),
  field: z.string().optional(),
  yours: z.json().optional(),
  theirs: z.json().optional(),
});

/** What the server's answers are made of. */
export const replyParts = { command, revision, missed, history, refusal };
