import { z } from "zod";

const Key = z.string().max(100);

/** One answer as the page's script sends it. */
export const AnswerSent = z.object({
  set: Key,
  value: z.unknown(),
  inputs: z.record(Key, z.string()).default({}),
  was: z.string().max(100).nullable().default(null),
  seconds: z.number().min(0).catch(0).default(0),
});
