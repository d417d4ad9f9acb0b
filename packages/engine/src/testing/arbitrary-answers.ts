import fc from "fast-check";
import type { Answers } from "../answers.ts";
import { arbitraryValue, hostileValues } from "./arbitrary-value.ts";
import { arbitraryWizard } from "./arbitrary-wizard.ts";
import type { DefinitionInput } from "./definition-input.ts";
import { often } from "./odds.ts";
import { optionKeysOf, pick, setsOf } from "./references.ts";

export interface WizardAndAnswers {
  readonly wizard: DefinitionInput;
  readonly answers: Answers;
}

/** A wizard and a document of answers to it, so far along that most walks have more than one step. */
export function arbitraryWizardAndAnswers(
  wizards: fc.Arbitrary<DefinitionInput> = arbitraryWizard(),
): fc.Arbitrary<WizardAndAnswers> {
  return fc
    .record({ wizard: wizards, answers: arbitraryAnswers() })
    .map(({ wizard, answers }) => ({ wizard, answers: answers(wizard) }));
}

/** Answers that fit themselves to a wizard. */
export function arbitraryAnswers(): fc.Arbitrary<(wizard: DefinitionInput) => Answers> {
  return fc
    .record({
      values: fc.array(fc.option(arbitraryValue(), { freq: 8 }), { minLength: 28, maxLength: 28 }),
      inputs: fc.array(arbitraryInput(), { minLength: 12, maxLength: 12 }),
      isSubmitted: fc.array(often(80), { minLength: 7, maxLength: 7 }),
      isSkipped: fc.array(often(25), { minLength: 7, maxLength: 7 }),
      exits: fc.array(fc.option(fc.nat(20), { freq: 2 }), { minLength: 7, maxLength: 7 }),
      today: arbitraryToday(),
      odd: fc.oneof({ weight: 8, arbitrary: fc.constant<Answers>({}) }, { weight: 1, arbitrary: arbitraryOddity() }),
    })
    .map((loose) => (wizard): Answers => {
      const steps = wizard.steps ?? [];
      const keys = steps.map(({ key }) => key);
      const answers = setsOf(steps).flatMap(({ step, set }, place) => {
        const value = loose.values[place];
        return value ? [[`${step}.${set.key}`, value(set)]] : [];
      });
      const inputs = optionKeysOf(steps).map((key, place) => [key, pick(loose.inputs, place)]);
      const exits = keys.flatMap((key, place) => {
        const seed = loose.exits[place];
        const to = seed == null ? undefined : pick(wizard.flow?.filter(({ from }) => from === key) ?? [], seed)?.to;
        return to === undefined ? [] : [[key, to]];
      });
      return {
        answers: Object.fromEntries(answers),
        inputs: Object.fromEntries(inputs),
        submitted: keys.filter((_, place) => loose.isSubmitted[place]),
        skipped: keys.filter((_, place) => loose.isSkipped[place]),
        exits: Object.fromEntries(exits),
        ...(loose.today === undefined ? {} : { today: loose.today }),
        ...loose.odd,
      };
    });
}

export function arbitraryInput(): fc.Arbitrary<unknown> {
  return fc.constantFrom<unknown[]>("words", "more words", "words", "  ", 7, null, "a".repeat(10_001));
}

export function arbitraryToday(): fc.Arbitrary<string | undefined> {
  return fc.constantFrom("2027-01-01", "2027-01-01", "2027-02-15", "2026-12-31", undefined, "2027-02-30", "today");
}

/** Parts of the document that are not what they should be. */
function arbitraryOddity(): fc.Arbitrary<Answers> {
  return fc.constantFrom<Answers[]>(
    {},
    JSON.parse('{"answers":{"__proto__":"x","constructor":{"p":"x"},"a":"x","a.p.x":"x","toString":[]}}'),
    JSON.parse('{"answers":[["x"]],"inputs":"x","submitted":"a","skipped":{"0":"a"},"exits":["b"]}'),
    JSON.parse('{"answers":null,"inputs":null,"submitted":null,"skipped":null,"exits":null,"today":null}'),
    JSON.parse('{"submitted":[null,5,["a"],"a","a","__proto__"],"skipped":["constructor","nowhere",{}]}'),
    JSON.parse('{"exits":{"__proto__":"a","a":["b"],"b":5,"constructor":null},"today":20270101,"more":1}'),
    { answers: Object.fromEntries(hostileValues.map((value, place) => [`a.${place}`, value])) },
  );
}
