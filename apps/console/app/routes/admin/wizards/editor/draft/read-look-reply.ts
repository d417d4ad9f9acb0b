import { z } from "zod";
import type { LookReply } from "./edit-transport.ts";
import { replyParts } from "./reply-parts.ts";

const { revision, missed, history } = replyParts;

const Reply = z.object({
  revision,
  missed,
  history,
  editors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      avatar: z.string().nullable().default(null),
      at: z.string().nullable(),
    }),
  ),
});

export function readLookReply({ json }: { readonly json: unknown }): LookReply | null {
  const looked = Reply.safeParse(json);
  return looked.success ? { kind: "looked", ...looked.data } : null;
}
