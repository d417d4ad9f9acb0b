import { z } from "zod";

export const WALK_STATES = ["open", "paused", "abandoned", "completed"] as const;
export const WALK_ORDERS = ["started", "-started", "changed", "-changed", "name", "-name"] as const;
export type WalkOrder = (typeof WALK_ORDERS)[number];

const LONGEST_WORDS = 255;

/** Comes from an address that anyone may have typed: what makes no sense filters nothing, but for words, which then find nothing. */
export const ListWalksInput = z.object({
  /** An id, or a part of a walk's name, of its walker's or of their e-mail address. */
  words: z.string().trim().min(1).optional().catch(undefined),
  state: z.enum(WALK_STATES).optional().catch(undefined),
  /** The number of a version. */
  version: z.coerce.number().int().min(1).max(2_000_000_000).optional().catch(undefined),
  /** The key of the step at which somebody stands who has not finished. */
  step: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,99}$/)
    .optional()
    .catch(undefined),
  /** With a hyphen, the other way round. */
  sort: z.enum(WALK_ORDERS).catch("-changed").default("-changed"),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});

export type ListWalksInput = z.output<typeof ListWalksInput>;

/** PostgreSQL has no text with a NUL in it, and nothing that is searched is so long. */
export function canBeFound(words: string): boolean {
  return !words.includes("\0") && words.length <= LONGEST_WORDS;
}
