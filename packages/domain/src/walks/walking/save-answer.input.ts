import { z } from "zod";

const Key = z.string().max(100);

/** Attention since the page last told of it, in seconds. */
export const Attention = z.number().min(0).max(86_400).catch(0);

export const Given = z.object({
  value: z.unknown(),
  inputs: z.record(z.string(), z.unknown()).default({}),
  was: z.string().max(100).nullable().default(null),
});

export const SaveAnswerInput = Given.extend({
  token: z.string(),
  step: Key,
  set: Key,
  seconds: Attention.default(0),
});
export type SaveAnswerInput = z.input<typeof SaveAnswerInput>;
