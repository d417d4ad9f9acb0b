import fc from "fast-check";
import type { Answers, WalkEvent } from "../answers.ts";
import { arbitraryAnswers } from "./arbitrary-answers.ts";
import { arbitraryEvent } from "./arbitrary-event.ts";
import { arbitraryMixedWizard } from "./arbitrary-wizard.ts";
import type { DefinitionInput } from "./definition-input.ts";

export interface Journey {
  readonly wizard: DefinitionInput;
  /** What is there when the walk is opened. */
  readonly begun: Answers;
  /** What a person likes who walks on from there. */
  readonly taste: readonly number[];
  /** What happens then. */
  readonly events: readonly WalkEvent[];
}

export function arbitraryJourney(
  wizards: fc.Arbitrary<DefinitionInput> = arbitraryMixedWizard(),
): fc.Arbitrary<Journey> {
  return fc
    .record({
      wizard: wizards,
      begun: fc.oneof(
        arbitraryAnswers(),
        fc.constant<() => Answers>(() => ({ today: "2027-01-01" })),
      ),
      taste: fc.array(fc.nat(11), { minLength: 1, maxLength: 7 }),
      events: fc.array(arbitraryEvent(), { maxLength: 12, size: "max" }),
    })
    .map(({ wizard, begun, taste, events }) => ({
      wizard,
      begun: begun(wizard),
      taste,
      events: events.map((event) => event(wizard)),
    }));
}
