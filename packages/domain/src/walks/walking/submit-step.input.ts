import { z } from "zod";
import { GivenSets } from "./given-sets.input.ts";
import { Attention } from "./save-answer.input.ts";

const Key = z.string().max(100);

export const SubmitStepInput = z.object({
  token: z.string(),
  step: Key,
  given: GivenSets,
  seconds: Attention.default(0),
  /** The step that an offered exit leads to; null takes the usual way. Unsaid, a step that is done keeps the way it had. */
  exit: Key.nullable().optional(),
});
export type SubmitStepInput = z.input<typeof SubmitStepInput>;
