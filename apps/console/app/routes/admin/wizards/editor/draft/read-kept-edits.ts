import { parseCommand } from "@boardwalk/engine/editing";
import { z } from "zod";
import type { KeptEdits } from "./kept-edits.ts";

const Kept = z.object({
  revision: z.number().int(),
  at: z.number(),
  edits: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(["command", "undo", "redo", "give-up"]),
      command: z.unknown(),
      isSent: z.boolean(),
    }),
  ),
});

/** What stands in a browser may be anything: what cannot be read is nothing. */
export function readKeptEdits(text: string | null): Omit<KeptEdits, "key"> | null {
  const kept = Kept.safeParse(jsonOf(text));
  if (!kept.success) return null;
  const { revision, at, edits } = kept.data;
  return {
    revision,
    at,
    edits: edits.map(({ id, kind, command, isSent }) => ({
      id,
      kind,
      isSent,
      command: parseCommand(command),
      held: null,
    })),
  };
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
