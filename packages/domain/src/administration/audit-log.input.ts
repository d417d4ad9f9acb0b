import { z } from "zod";

const words = z
  .string()
  .trim()
  .min(1)
  .max(255)
  // PostgreSQL has no text with a NUL in it.
  .regex(/^[^\0]*$/)
  .optional()
  .catch(undefined);

/** Comes from an address that anyone may have typed: what makes no sense filters nothing. */
export const AuditLogInput = z.object({
  /** An id, or a part of a name or of an e-mail address. */
  person: words,
  action: words,
  /** A kind of thing, `session`, or one thing, `session:0193…`. */
  target: words,
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});

export type AuditLogInput = z.output<typeof AuditLogInput>;
