import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../compile/compile.ts";
import type { DateRules, TextFormat, TextRules } from "../../definition.ts";
import { dayNumber, dayText } from "../../evaluator/day-number.ts";
import { evaluate } from "../../evaluator/evaluate.ts";
import { someTexts } from "../../testing/arbitrary-pattern.ts";
import { arbitraryValue } from "../../testing/arbitrary-value.ts";
import { buildDefinition } from "../../testing/build-definition.ts";
import type { SetInput } from "../../testing/definition-input.ts";
import { runs } from "../../testing/runs.ts";
import { placesOf } from "../testing/found-by.ts";
import { choice, date, option, step, text } from "../testing/short-inputs.ts";
import { impossibleSet } from "./impossible-set.ts";

const today = "2027-01-15";
const wizardOf = (set: SetInput) => buildDefinition({ steps: [step("a", [set])] });

it("has no answer that the evaluator takes, whatever is given", () => {
  const values = fc.array(fc.oneof(attempt(), arbitraryValue()), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(impossibleSets(), values, (set, attempts) => {
      const program = compile(wizardOf(set));
      for (const valueFor of attempts) {
        const value = valueFor(set);
        const { errors } = evaluate(program, { answers: { "a.x": value }, today }).sets["a.x"] ?? {};
        expect(errors, JSON.stringify([set, value])).not.toEqual([]);
      }
    }),
    runs(1000),
  );
});

/** Of SINGLE only those without an option: its min and max are the author's mistake, and no answer is judged by them. */
function impossibleSets(): fc.Arbitrary<SetInput> {
  return fc
    .oneof(choices(), texts(), dates())
    .filter((set) => set.type !== "SINGLE" || !set.options?.some(({ disabled }) => !disabled))
    .filter((set) => placesOf(impossibleSet, wizardOf(set)).length > 0);
}

function choices(): fc.Arbitrary<SetInput> {
  const options = fc.uniqueArray(fc.record({ key: fc.constantFrom("p", "q", "r"), disabled: fc.boolean() }), {
    selector: ({ key }) => key,
  });
  const bounds = { min: fc.nat(4), max: fc.option(fc.nat(3)) };
  return fc.record({ options, type: fc.constantFrom("SINGLE", "MULTIPLE"), ...bounds }).map(({ options, ...rest }) =>
    choice(
      "x",
      options.map(({ key, disabled }) => option(key, { disabled })),
      rest,
    ),
  );
}

const numbers = [-12.5, -12, -1, -0.25, 0.5, 0.75, 1, 9.5, 12];

function texts(): fc.Arbitrary<SetInput> {
  const length = fc.constantFrom(0, 1, 4, 5, 6, 7, 8, 9, 20, 21, 22, 10_000, 10_001);
  const ofWords = { format: fc.constantFrom("email", "url", "phone"), minLength: length, maxLength: length };
  const bound = fc.constantFrom(...numbers);
  const ofNumbers = { format: fc.constant("number"), maxLength: fc.nat(4), min: bound, max: bound };
  return fc
    .oneof(
      fc.record<TextRules>(ofWords, { requiredKeys: [] }),
      fc.record<TextRules, "format">(ofNumbers, { requiredKeys: ["format"] }),
    )
    .map((rules) => text("x", rules));
}

function dates(): fc.Arbitrary<SetInput> {
  const bound = fc.constantFrom("2027-01-10", "2027-01-15", "2027-02-01", "today", "today+3d", "today-3d", "today+0d");
  return fc.record<DateRules>({ min: bound, max: bound }).map((rules) => date("x", rules));
}

const starts: Readonly<Record<Exclude<TextFormat, "number">, readonly string[]>> = {
  email: ["a@b.c", "é@b.co", "🎪@🎪.🎪"],
  url: ["http://b", "https://b", "HTTP://🎪"],
  phone: ["12345", "+12345", "+    1", "(1)-2"],
};

const filling: Readonly<Record<TextFormat | "none", string>> = {
  none: "a",
  email: "o",
  url: "o",
  phone: "1",
  number: " ",
};

/** As near to an answer as it gets: of the format and of just the length that is wanted. */
function attempt(): fc.Arbitrary<(set: SetInput) => unknown> {
  return fc
    .record({ seed: fc.nat(1_000), other: fc.constantFrom(...someTexts), days: fc.integer({ min: -30, max: 30 }) })
    .map(({ seed, other, days }) => (set: SetInput) => {
      const keys = (set.options ?? []).map(({ key }) => key);
      switch (set.type) {
        case "SINGLE":
          return keys[seed % Math.max(1, keys.length)];
        case "MULTIPLE":
          return keys.filter((_, place) => (seed >> place) % 2 === 0);
        case "DATE_PICKER":
          return dayText(dayNumber(today) + days);
        case "TEXT_INPUT": {
          const { format, minLength = 0, maxLength = 0, min = 0, max = 0 } = set.rules ?? {};
          const numeric = [min, max, Math.ceil(min)].flatMap((number) => [
            String(number),
            number.toFixed(1),
            number.toFixed(2),
          ]);
          const begun = format === undefined ? ["a", "🎪", " ", "a\n"] : format === "number" ? numeric : starts[format];
          const start = begun[seed % begun.length] ?? "";
          const wanted = seed % 3 === 0 ? maxLength : minLength;
          return seed % 7 === 0
            ? other
            : start + filling[format ?? "none"].repeat(wanted - Math.min(wanted, [...start].length));
        }
        case "FILE_UPLOAD":
          return [];
      }
    });
}
