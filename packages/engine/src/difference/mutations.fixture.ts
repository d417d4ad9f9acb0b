import type { Definition, OptionDefinition, RuleDefinition, SetDefinition, StepDefinition } from "../definition.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { SetInput } from "../testing/definition-input.ts";

/** One change by an author; the numbers choose where and how. */
export type Mutation = (definition: Definition, place: number, how: number) => Definition;

export const mutations: readonly Mutation[] = [
  onStep((step, how) => [{ ...step, title: `Title ${how}` }]),
  onStep((step) => [{ ...step, required: !step.required }]),
  onStep((step) => [{ ...step, active: !step.active }]),
  onStep(() => []),
  onStep((step, how) => [step, ...buildDefinition({ steps: [{ key: `n${how % 3}` }] }).steps]),
  onStep((step, how) => [{ ...step, sets: swapped(step.sets, how) }]),
  onStep((step, how) => [{ ...step, sets: [...step.sets, buildSet({ key: "u", ...pick(NEW_SETS, how) })] }]),
  (definition, place) => ({ ...definition, steps: swapped(definition.steps, place) }),
  onSet((set) => [{ ...set, required: !set.required }]),
  onSet((set) => [{ ...set, active: !set.active }]),
  onSet(() => []),
  onSet((set, how) => [{ ...set, min: how % 3, max: pick([null, 1, 2, 3], how) }]),
  onSet((set, how) => [{ ...buildSet({ key: set.key, ...pick(NEW_SETS, how) }), required: set.required }]),
  ...Array.from({ length: 4 }, () => onSet((set, how) => [withOtherRules(set, how)])),
  onSet((set, how) => [withOptions(set, swapped(set.options, how))]),
  onSet((set, how) => [withOptions(set, [...set.options, ...newOption(set, how)])]),
  onOption((option) => [{ ...option, disabled: !option.disabled }]),
  onOption((option) => [{ ...option, requiresInput: !option.requiresInput }]),
  onOption((option) => [{ ...option, active: !option.active }]),
  onOption((option, how) => [{ ...option, price: pick(["0.00", "1.00", "6.00"], how) }]),
  onOption((option, how) => [{ ...option, label: `Label ${how}`, recommended: !option.recommended }]),
  onOption(() => []),
  onRule((rule) => [{ ...rule, active: !rule.active }]),
  onRule((rule, how) => [{ ...rule, priority: (how % 5) - 2 }]),
  onRule((rule, how) => [{ ...rule, to: pick(["b", "c", "d"], how) }]),
  onRule((rule, how) => [{ ...rule, type: pick(["REQUIRED", "CONDITIONAL", "OPTIONAL"], how) }]),
  onRule((rule, how) => [{ ...rule, when: pick([null, "total > 8", "has(answers.a.t)"], how) }]),
  onRule((rule, how) => [{ ...rule, option: pick([null, `${rule.from}.s.x`], how) }]),
  onRule((rule, how) => [rule, { ...rule, type: "OPTIONAL", to: pick(["b", "c", "d"], how) }]),
  onRule(() => []),
  (definition, place) => ({ ...definition, flow: swapped(definition.flow, place) }),
  (definition, place) => {
    const left = definition.dependencies.filter((_, index) => index !== place % definition.dependencies.length);
    return { ...definition, dependencies: left };
  },
  (definition, place, how) => {
    const target = pick(["b.s", "b.u", "c.s.x", "c.u", "d.s.n", "b.s.n"], place);
    const type = pick(["SHOW_IF", "HIDE_IF", "REQUIRE_IF", "DISABLE_IF"] as const, how);
    return {
      ...definition,
      dependencies: [...definition.dependencies, { target, on: pick(["a.s.x", "a.t.y"], how), type }],
    };
  },
];

const NEW_SETS = [
  { type: "TEXT_INPUT", required: false },
  { type: "TEXT_INPUT", required: true },
  { type: "MULTIPLE", required: false, options: [{ key: "x" }, { key: "n" }] },
  { type: "SINGLE", required: false, options: [{ key: "x" }, { key: "y" }] },
] as const;

function withOtherRules(set: SetDefinition, how: number): SetDefinition {
  switch (set.type) {
    case "TEXT_INPUT":
      return {
        ...set,
        rules: pick([{}, { format: "number" }, { minLength: 2 }, { maxLength: 4 }, { pattern: "x|7" }], how),
      };
    case "DATE_PICKER":
      return { ...set, rules: pick([{}, { min: "today-1d" }, { min: "today+2d" }, { max: "2028-01-01" }], how) };
    case "FILE_UPLOAD":
      return {
        ...set,
        rules: pick([{}, { accept: [".PDF", "image/*"] }, { accept: ["image/*"] }, { maxBytes: 20 }], how),
      };
    case "SINGLE":
    case "MULTIPLE":
      return { ...set, rules: { sensitive: true } };
  }
}

function newOption(set: SetDefinition, how: number): readonly OptionDefinition[] {
  const isChoice = set.type === "SINGLE" || set.type === "MULTIPLE";
  const input: SetInput = { key: "s", type: "SINGLE", options: [{ key: "n", disabled: how % 2 === 0 }] };
  return isChoice ? buildSet(input).options : [];
}

function buildSet(input: SetInput): SetDefinition {
  const [set] = buildDefinition({ steps: [{ key: "a", sets: [input] }] }).steps.flatMap(({ sets }) => sets);
  if (!set) throw new Error("There is no set.");
  return set;
}

function onStep(change: (step: StepDefinition, how: number) => readonly StepDefinition[]): Mutation {
  return (definition, place, how) => ({
    ...definition,
    steps: definition.steps.flatMap((step, index) =>
      index === place % definition.steps.length ? change(step, how) : [step],
    ),
  });
}

function onSet(change: (set: SetDefinition, how: number) => readonly SetDefinition[]): Mutation {
  return onStep((step, how) => [
    {
      ...step,
      sets: step.sets.flatMap((set, index) => (index === how % step.sets.length ? change(set, how >> 1) : [set])),
    },
  ]);
}

function onOption(change: (option: OptionDefinition, how: number) => readonly OptionDefinition[]): Mutation {
  return onSet((set, how) => {
    const at = how % set.options.length;
    return [
      withOptions(
        set,
        set.options.flatMap((option, index) => (index === at ? change(option, how >> 2) : [option])),
      ),
    ];
  });
}

function onRule(change: (rule: RuleDefinition, how: number) => readonly RuleDefinition[]): Mutation {
  return (definition, place, how) => ({
    ...definition,
    flow: definition.flow.flatMap((rule, index) =>
      index === place % definition.flow.length ? change(rule, how) : [rule],
    ),
  });
}

function withOptions(set: SetDefinition, options: readonly OptionDefinition[]): SetDefinition {
  return { ...set, options };
}

function swapped<T>(items: readonly T[], place: number): readonly T[] {
  const at = place % items.length;
  const [one] = items.slice(at, at + 1);
  return one === undefined
    ? items
    : [...items.slice(at + 1, at + 2), ...items.slice(0, at), one, ...items.slice(at + 2)];
}

function pick<T>(from: readonly T[], number: number): T {
  const picked = from[number % from.length];
  if (picked === undefined) throw new Error("There is nothing to pick from.");
  return picked;
}
