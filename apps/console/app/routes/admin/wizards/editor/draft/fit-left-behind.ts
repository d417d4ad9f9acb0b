import type { EditTransport } from "./edit-transport.ts";
import { isNoReply } from "./is-no-reply.ts";
import type { KeptEdits } from "./kept-edits.ts";
import { carryOver } from "./queue/carry-over.ts";
import type { PendingEdit } from "./queue/pending-edit.ts";

/** What an earlier visit left, as it is upon the draft of today. Null without an answer. */
export async function fitLeftBehind(
  { revision, edits }: KeptEdits,
  transport: EditTransport,
): Promise<readonly PendingEdit[] | null> {
  const looked = await transport.look(revision, null);
  if (isNoReply(looked)) return null;
  // A step back of a visit that is over is done like anything else.
  const again = edits.flatMap((edit): PendingEdit[] =>
    edit.command === null ? [] : [{ ...edit, kind: "command", isSent: false, held: null }],
  );
  const missed = looked.missed?.map(({ command }) => command) ?? [];
  return carryOver(again, missed);
}
