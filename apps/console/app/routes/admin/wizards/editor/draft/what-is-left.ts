import type { EditTransport } from "./edit-transport.ts";
import { isNoReply } from "./is-no-reply.ts";
import type { KeptEdits } from "./kept-edits.ts";

/** Asks what became of the one that had left: under its own id it is never done twice. Null without an answer. */
export async function whatIsLeft(kept: KeptEdits, transport: EditTransport): Promise<KeptEdits | null> {
  const [first, ...rest] = kept.edits;
  if (first?.isSent !== true) return kept;
  const { id, kind, command } = first;
  const reply = await transport.send({ id, base: kept.revision, kind, command });
  if (isNoReply(reply)) return null;
  if (reply.kind === "applied") return { ...kept, revision: reply.revision, edits: rest };
  return { ...kept, edits: [{ ...first, isSent: false }, ...rest] };
}
