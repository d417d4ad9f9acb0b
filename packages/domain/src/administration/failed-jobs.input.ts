import { z } from "zod";

/** From the address: what cannot be read is left out, so that a link always shows something. */
export const FailedJobsInput = z.object({
  queue: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type FailedJobsInput = z.input<typeof FailedJobsInput>;
