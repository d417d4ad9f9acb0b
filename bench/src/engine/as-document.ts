import type { OptionPosition, Plan, PlannedCondition, PlannedStep } from "./plan.ts";

/** The plan as a `boardwalk.wizard/1` document, as it would come out of JSON.parse. */
export function asDocument({ steps }: Plan) {
  return {
    format: "boardwalk.wizard/1",
    key: "generated",
    name: "Generated",
    steps: steps.map(({ key, sets }, position) => ({
      key,
      name: `Step ${position + 1}`,
      sets: sets.map((set, index) => ({
        key: set.key,
        name: `Question ${index + 1} of step ${position + 1}`,
        type: set.type,
        required: true,
        options: set.options.map((option, nth) => ({
          key: option.key,
          label: `Answer ${nth + 1}`,
          price: option.price,
        })),
      })),
    })),
    flow: steps.flatMap(flowOf),
    dependencies: steps.flatMap(({ key, sets }) =>
      sets.flatMap((set) => [
        ...set.conditions.map((condition) => asDependency(`${key}.${set.key}`, condition)),
        ...set.options.flatMap((option) =>
          option.conditions.map((condition) => asDependency(`${key}.${set.key}.${option.key}`, condition)),
        ),
      ]),
    ),
  };
}

function flowOf({ key, sets, leap }: PlannedStep, position: number): Rule[] {
  const rule = { from: key, to: `s${position + 2}` };
  if (leap === "by option") return [{ ...rule, type: "REQUIRED", option: `${key}.q0.o0` }];
  if (leap === null) return [];
  const when = sets[0]?.type === "MULTIPLE" ? `answers.${key}.q0.contains("o0")` : `answers.${key}.q0 == "o0"`;
  return [{ ...rule, type: "CONDITIONAL", when }];
}

type Rule = { readonly from: string; readonly to: string } & (
  | { readonly type: "REQUIRED"; readonly option: string }
  | { readonly type: "CONDITIONAL"; readonly when: string }
);

function asDependency(target: string, { type, on }: PlannedCondition) {
  return { target, on: keyOf(on), type };
}

function keyOf({ step, set, option }: OptionPosition): string {
  return `s${step}.q${set}.o${option}`;
}
