import { z } from "zod";

const Keys = z.array(z.string().max(100)).max(5_000);

/** Answers to begin with, in the engine's form: of a saved walk, a shared one, an earlier one. */
export const BeginningAnswers = z.object({
  answers: z.record(z.string(), z.unknown()).default({}),
  inputs: z.record(z.string(), z.unknown()).default({}),
  submitted: Keys.default([]),
  skipped: Keys.default([]),
  exits: z.record(z.string(), z.string().nullable()).default({}),
});

export const StartWalkInput = z.object({
  wizardKey: z.string().regex(/^[a-z0-9-]{1,100}$/),
  name: z.string().trim().max(255).optional(),
  storeUserData: z.boolean().default(true),
  /** Given with the form, so that one which is pressed twice begins one walk. */
  press: z.uuid().optional(),
  given: BeginningAnswers.optional(),
});
export type StartWalkInput = z.input<typeof StartWalkInput>;
