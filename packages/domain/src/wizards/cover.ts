import { z } from "zod";

/** What lists and front pages show of a version, so that none of them opens a whole definition. */
export const Cover = z.object({
  name: z.string(),
  description: z.string().nullable().default(null),
  category: z.string().nullable().default(null),
  icon: z.string().nullable().default(null),
  color: z.string().nullable().default(null),
  bannerImage: z.string().nullable().default(null),
  estimatedMinutes: z.number().nullable().default(null),
  /** Of all prices: the wizard's own, or else its organization's. Null where nothing has a price. */
  currency: z.string().nullable().default(null),
  stepCount: z.number().default(0),
  /** The least that a walk can come to, like "12.00". */
  priceFrom: z.string().default("0.00"),
  /** What is asked, step by step; of a long wizard the first steps. */
  asks: z
    .array(
      z.object({
        key: z.string(),
        step: z.string(),
        icon: z.string().nullable().default(null),
        required: z.boolean(),
        sets: z.array(z.string()),
      }),
    )
    .default([]),
});

export type Cover = z.output<typeof Cover>;
