import { z } from "zod";
import { LogDayInput } from "../kernel/log-day.input.ts";

const words = z.string().trim().min(1).optional().catch(undefined);

/** Comes from an address that anyone may have typed: what makes no sense filters nothing, but for words, which then find nothing. */
export const AuditLogInput = z.object({
  /** An id, or a part of a name or of an e-mail address. */
  person: words,
  action: words,
  /** A kind of thing, `session`, or one thing, `session:0193…`. */
  target: words,
  from: LogDayInput.optional().catch(undefined),
  to: LogDayInput.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});

export type AuditLogInput = z.output<typeof AuditLogInput>;

const LONGEST_WORDS = 255;

/** Why no entry can have these words, whatever the log holds. */
export function whyNotFindable(words: string): "too-long" | "unreadable" | null {
  // PostgreSQL has no text with a NUL in it.
  if (words.includes("\0")) return "unreadable";
  return words.length > LONGEST_WORDS ? "too-long" : null;
}
