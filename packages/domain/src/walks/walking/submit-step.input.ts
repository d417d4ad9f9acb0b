import { z } from "zod";
import { Attention, Given } from "./save-answer.input.ts";

const Key = z.string().max(100);

export const SubmitStepInput = z.object({
  token: z.string(),
  step: Key,
  /** By the sets' own keys; what is not in it stays as it is. */
  given: z.record(Key, Given).default({}),
  seconds: Attention.default(0),
  /** The step that an offered exit leads to; null takes the usual way. Unsaid, a step that is done keeps the way it had. */
  exit: Key.nullable().optional(),
});
export type SubmitStepInput = z.input<typeof SubmitStepInput>;
