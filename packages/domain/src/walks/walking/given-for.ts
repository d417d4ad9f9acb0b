import type { StepDefinition } from "@boardwalk/engine";
import type { z } from "zod";
import { Invalid } from "../../kernel/index.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { type GivenSets, SetsGiven } from "./given-sets.input.ts";

/** What was given for the sets of a step, by their own keys. */
export function givenFor(
  step: StepDefinition | undefined,
  given: z.output<typeof GivenSets>,
): Readonly<Record<string, GivenAnswer>> {
  if (typeof given !== "function") return given;
  if (step === undefined) return {};
  const read = SetsGiven.safeParse(given(step));
  if (!read.success) throw new Invalid({ step: ["These are no answers to this step."] });
  return read.data;
}
