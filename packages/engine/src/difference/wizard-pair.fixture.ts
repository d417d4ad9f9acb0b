import fc from "fast-check";
import type { Answers } from "../answers.ts";
import { check } from "../check/check.ts";
import type { Definition, DependencyType, RuleType, SetDefinition } from "../definition.ts";
import { type ExistingRule, existingWizard } from "../structure/existing-wizard.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { DefinitionInput, OptionInput, RuleInput, SetInput, StepInput } from "../testing/definition-input.ts";
import { mutations } from "./mutations.fixture.ts";

const option = (key: string): fc.Arbitrary<OptionInput> =>
  fc.record({
    key: fc.constant(key),
    price: fc.constantFrom("0.00", "4.00", "9.99"),
    disabled: fc.boolean().map((isSo) => isSo && key === "z"),
    requiresInput: fc.boolean().map((isSo) => isSo && key === "y"),
  });

const set = (key: string): fc.Arbitrary<SetInput> => {
  const common = { key: fc.constant(key), required: fc.boolean() };
  const options = fc.tuple(option("x"), option("y"), option("z"));
  return fc.oneof(
    fc.record({ ...common, type: fc.constant("SINGLE" as const), options }),
    fc.record({
      ...common,
      type: fc.constant("MULTIPLE" as const),
      options,
      min: fc.nat(1),
      max: fc.constantFrom(null, 2),
    }),
    fc.record({
      ...common,
      type: fc.constant("TEXT_INPUT" as const),
      rules: fc.constantFrom({}, { format: "number", min: 1, max: 60 } as const, { minLength: 1, maxLength: 9 }),
    }),
    fc.record({
      ...common,
      type: fc.constantFrom("DATE_PICKER" as const),
      rules: fc.constantFrom({}, { min: "today" }, { min: "2026-12-01", max: "2027-12-31" }),
    }),
    fc.record({
      ...common,
      type: fc.constant("FILE_UPLOAD" as const),
      rules: fc.constantFrom({}, { accept: [".pdf", "image/*"], maxBytes: 1000, maxFiles: 2 }),
    }),
  );
};

const step = (key: string): fc.Arbitrary<StepInput> =>
  fc.record({ key: fc.constant(key), required: fc.boolean(), sets: fc.tuple(set("s"), set("t")) });

const STEPS = ["a", "b", "c", "d"];
const CONDITIONS = [
  "total > 5",
  '"b" in skipped',
  "has(answers.a.s)",
  "!has(answers.b.t)",
  'answers.a.t == "x"',
  "answers.b.s < 30",
  "answers.b.s.size() > 1",
  '"y" in answers.a.s',
];

const rule: fc.Arbitrary<RuleInput> = fc
  .record({
    ends: fc.subarray(STEPS, { minLength: 2, maxLength: 2 }),
    type: fc.constantFrom<RuleType>("REQUIRED", "CONDITIONAL", "OPTIONAL"),
    option: fc.constantFrom(null, "s.x", "s.y", "t.x"),
    when: fc.constantFrom(null, ...CONDITIONS),
    priority: fc.integer({ min: -1, max: 1 }),
  })
  .map(({ ends: [from = "", to = ""], option, ...fields }) => ({
    ...fields,
    from,
    to,
    option: option === null ? null : `${from}.${option}`,
  }));

const dependency = fc.record({
  target: fc.constantFrom("b.s", "b.t", "b.s.x", "b.s.z", "c.s", "c.t.y", "d.s", "a.t"),
  on: fc.constantFrom("a.s.x", "a.s.y", "a.t.x", "b.s.x"),
  type: fc.constantFrom<DependencyType>("SHOW_IF", "HIDE_IF", "REQUIRE_IF", "DISABLE_IF"),
});

const wizard: fc.Arbitrary<DefinitionInput> = fc.record({
  steps: fc.tuple(step("a"), step("b"), step("c"), step("d")),
  flow: fc.array(rule, { maxLength: 4 }),
  dependencies: fc.array(dependency, { maxLength: 3 }),
});

/** Two wizards between which an author made a few changes, one of them without errors. */
export const wizardPair: fc.Arbitrary<{ before: Definition; after: Definition }> = fc
  .tuple(
    wizard.map(buildDefinition).map(mended),
    fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }),
    fc.boolean(),
  )
  .map(([one, done, isForwards]) => {
    const other = done.reduce((definition, [mutate, place, how]) => mutate(definition, place, how), one);
    return isForwards ? { before: one, after: other } : { before: other, after: one };
  });

/** Without the rules and dependencies that no wizard could be published with. */
function mended(definition: Definition): Definition {
  const findings = check(definition).filter(({ severity }) => severity === "error");
  if (findings.length === 0) return definition;
  const rules = new Set(findings.map(({ rule }) => rule));
  const dependencies = new Set(findings.map(({ dependency }) => dependency));
  const mend = {
    ...definition,
    flow: definition.flow.filter((_, position) => !rules.has(position)),
    dependencies: definition.dependencies.filter((_, position) => !dependencies.has(position)),
  };
  const isBetter = rules.size + dependencies.size > 2;
  return isBetter ? mended(mend) : { ...mend, flow: [], dependencies: [] };
}

/** A walk as people make it: only what the wizard asks or offers, and mostly right. */
export function honestWalk(definition: Definition): fc.Arbitrary<Answers> {
  const { steps, setByKey, optionByKey } = existingWizard(definition);
  const keys = steps.map((step) => step.definition.key);
  const skippable = steps.filter((step) => !step.definition.required).map((step) => step.definition.key);
  const exits = steps.flatMap(({ rules }) => rules.filter(isExit).map(endsOf));
  const sets = [...setByKey].map(([at, existing]) => ({ at, set: existing.definition }));
  const options = [...optionByKey.keys()];
  const given = fc.tuple(...sets.map(({ at, set }) => fc.tuple(fc.constant(at), answerTo(set))));
  return fc.record({
    answers: given.map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined))),
    inputs: fc.subarray(options, { minLength: Math.ceil(options.length / 2) }).map((some) => {
      return Object.fromEntries(some.map((at) => [at, "A regatta"]));
    }),
    submitted: fc.subarray(keys, { minLength: Math.max(0, keys.length - 1) }),
    skipped: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(skippable)),
    exits: fc.subarray(exits).map((some) => Object.fromEntries(some)),
    today: fc.constantFrom("2027-01-01", "2027-06-19"),
  });
}

function isExit({ definition }: ExistingRule): boolean {
  return definition.type === "OPTIONAL";
}

function endsOf({ definition: { from, to } }: ExistingRule): [string, string] {
  return [from, to];
}

function answerTo(set: SetDefinition): fc.Arbitrary<unknown> {
  switch (set.type) {
    case "SINGLE":
      return fc.constantFrom("x", "y", "x", "y", "z", undefined);
    case "MULTIPLE":
      return fc.oneof(fc.constant(["x"]), fc.constant(["x", "y"]), fc.subarray(["x", "y", "z"]));
    case "TEXT_INPUT":
      return set.rules.format === "number"
        ? fc.constantFrom("7", "44", " 7.0 ", "70", undefined)
        : fc.constantFrom("ab", "x", "12", "a longer text", undefined);
    case "DATE_PICKER":
      return fc.constantFrom("2027-06-20", "2027-08-01", "2029-01-01", undefined);
    case "FILE_UPLOAD":
      return fc.constantFrom(
        [{ name: "a.PDF", type: "application/pdf", bytes: 10 }],
        [{ name: "b", type: "image/png", bytes: 900 }],
        [],
      );
  }
}
