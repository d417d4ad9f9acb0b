import { z } from "zod";
import type { EditReply } from "./edit-transport.ts";
import { replyParts } from "./reply-parts.ts";

const { command, revision, missed, history, refusal } = replyParts;

const Reply = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("applied"), revision, command, missed, history }),
  z.object({ kind: z.literal("stale"), refusal, revision, missed, history }),
  z.object({ kind: z.literal("invalid"), message: z.string() }),
]);

/** Null for what is no answer to an edit. */
export function readEditReply({ json }: { readonly json: unknown }): EditReply | null {
  return Reply.safeParse(json).data ?? null;
}
