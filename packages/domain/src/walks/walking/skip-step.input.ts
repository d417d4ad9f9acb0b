import { z } from "zod";
import { GivenSets } from "./given-sets.input.ts";
import { Attention } from "./save-answer.input.ts";

export const SkipStepInput = z.object({
  token: z.string(),
  step: z.string().max(100),
  /** Kept, for whoever takes the step up again. */
  given: GivenSets,
  reason: z.string().trim().max(255).optional(),
  seconds: Attention.default(0),
});
export type SkipStepInput = z.input<typeof SkipStepInput>;

export const UnskipStepInput = SkipStepInput.pick({ token: true, step: true });
export type UnskipStepInput = z.input<typeof UnskipStepInput>;
