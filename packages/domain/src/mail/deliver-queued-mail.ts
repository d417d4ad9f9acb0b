import { z } from "zod";
import type { Reaction } from "../kernel/index.ts";

const Queued = z.object({ mailId: z.uuid(), holdUntil: z.coerce.date().optional() });

/** What a queued mail asks for: its delivery, and not before the end of its hold. */
export const deliverQueuedMail: Reaction = ({ payload }) => {
  const queued = Queued.safeParse(payload);
  if (!queued.success) return null;
  const { mailId, holdUntil } = queued.data;
  return { job: "deliver-mail", data: { mailId }, ...(holdUntil && { startAfter: holdUntil }) };
};
