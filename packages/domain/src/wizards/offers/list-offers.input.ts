import { z } from "zod";

const LONGEST_WORDS = 200;

/** Comes from an address that anyone may have typed: what makes no sense asks for nothing. */
export const ListOffersInput = z.object({
  /** A part of a name, a description or a category. */
  search: z
    .string()
    .trim()
    .min(1)
    .transform((words) => words.replaceAll("\0", "\ufffd").slice(0, LONGEST_WORDS))
    .optional()
    .catch(undefined),
  category: z
    .string()
    .min(1)
    .transform((name) => name.replaceAll("\0", "\ufffd").slice(0, LONGEST_WORDS))
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type ListOffersInput = z.output<typeof ListOffersInput>;
