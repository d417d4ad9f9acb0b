import { z } from "zod";

// A database keeps no null byte.
const Words = z
  .string()
  .trim()
  .regex(/^[^\0]*$/);

/** What the address of the gallery says; what cannot be read is as if it were not there. */
export const GalleryFilter = z.object({
  search: Words.max(100).catch("").default(""),
  tag: Words.toLowerCase().max(30).catch("").default(""),
  wizard: Words.max(100).catch("").default(""),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});
export type GalleryFilter = z.output<typeof GalleryFilter>;
