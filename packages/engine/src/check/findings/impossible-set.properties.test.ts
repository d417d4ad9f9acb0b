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
    runs(600),
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

const numbers = [-120, -99.5, -1, -0.25, 0, 0.001, 0.5, 1, 9.75, 99, 100.5, 12_345, 1e21];

function texts(): fc.Arbitrary<SetInput> {
  const length = fc.oneof(fc.nat(12), fc.nat(25), fc.constantFrom(10_000, 10_001));
  return fc
    .record<TextRules>(
      {
        format: fc.constantFrom("email", "url", "number", "phone"),
        minLength: length,
        maxLength: length,
        min: fc.constantFrom(...numbers),
        max: fc.constantFrom(...numbers),
      },
      { requiredKeys: [] },
    )
    .map(({ min, max, ...rules }) => text("x", rules.format === "number" ? { ...rules, ...{ min, max } } : rules));
}

function dates(): fc.Arbitrary<SetInput> {
  const bound = fc.constantFrom("2027-01-10", "2027-01-15", "2027-02-01", "today", "today+3d", "today-3d", "today+0d");
  return fc.record<DateRules>({ min: bound, max: bound }).map((rules) => date("x", rules));
}

const starts: Readonly<Record<TextFormat | "none", readonly string[]>> = {
  none: ["a", "🎪", " ", "a\n"],
  email: ["a@b.c", "é@b.co", "🎪@🎪.🎪"],
  url: ["http://b", "https://b", "HTTP://🎪"],
  phone: ["12345", "+12345", "+    1", "(1)-2"],
  number: numbers.flatMap((number) => [String(number), `${number}.0`, number.toFixed(2), ` ${number}`]),
};
const fillings: Readonly<Record<TextFormat | "none", string>> = {
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
          const { format = "none", minLength = 0, maxLength = 0 } = set.rules ?? {};
          const start = starts[format][seed % starts[format].length] ?? other;
          const wanted = seed % 3 === 0 ? minLength : maxLength;
          return seed % 5 === 0 ? other : start + fillings[format].repeat(Math.max(0, wanted - [...start].length));
        }
        case "FILE_UPLOAD":
          return [];
      }
    });
}
