import type { OptionPosition, Plan, PlannedCondition } from "./plan.ts";

/** The plan as JSON of SurveyJS: a step is a page, a set a question, an option a choice. */
export function asSurvey({ steps }: Plan) {
  return {
    pages: steps.map(({ key, sets }, position) => ({
      name: key,
      title: `Step ${position + 1}`,
      ...when("visibleIf", leapPast(steps, position)),
      elements: sets.map((set, index) => ({
        type: set.type === "SINGLE" ? "radiogroup" : "checkbox",
        name: questionName(position, index),
        title: `Question ${index + 1} of step ${position + 1}`,
        isRequired: true,
        ...when("visibleIf", visible(steps, set.conditions)),
        choices: set.options.map((option, nth) => ({
          value: option.key,
          text: `Answer ${nth + 1}`,
          ...when("visibleIf", visible(steps, option.conditions)),
          ...when("enableIf", enabled(steps, option.conditions)),
        })),
      })),
    })),
  };
}

/** Without a dot, which SurveyJS would read as a way into a value. */
export function questionName(step: number, set: number): string {
  return `s${step}_q${set}`;
}

type Steps = Plan["steps"];

function when<Name extends string>(name: Name, expression: string | null): Partial<Record<Name, string>>;
function when(name: string, expression: string | null): Record<string, string> {
  return expression === null ? {} : { [name]: expression };
}

function leapPast(steps: Steps, position: number): string | null {
  const before = steps[position - 1];
  if (!before?.leap) return null;
  return `!(${chosen(steps, { step: position - 1, set: 0, option: 0 })})`;
}

function visible(steps: Steps, conditions: readonly PlannedCondition[]): string | null {
  const shown = anyOf(steps, conditions, "SHOW_IF");
  const hidden = anyOf(steps, conditions, "HIDE_IF");
  return shown ?? (hidden === null ? null : `!(${hidden})`);
}

function enabled(steps: Steps, conditions: readonly PlannedCondition[]): string | null {
  const disabled = anyOf(steps, conditions, "DISABLE_IF");
  return disabled === null ? null : `!(${disabled})`;
}

function anyOf(steps: Steps, conditions: readonly PlannedCondition[], type: PlannedCondition["type"]): string | null {
  const wanted = conditions.filter((condition) => condition.type === type);
  return wanted.length === 0 ? null : wanted.map(({ on }) => chosen(steps, on)).join(" or ");
}

function chosen(steps: Steps, { step, set, option }: OptionPosition): string {
  const several = steps[step]?.sets[set]?.type === "MULTIPLE";
  return `{${questionName(step, set)}} ${several ? "contains" : "="} 'o${option}'`;
}
