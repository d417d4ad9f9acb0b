import type {
  Definition,
  DependencyDefinition,
  OptionDefinition,
  SetDefinition,
  StepDefinition,
} from "../definition.ts";

/** Rules 1 and 12: the definition without all that does not exist for a walk. */
export function naiveWizard(definition: Definition): Definition {
  const steps = existing(definition.steps).map((step) => ({
    ...step,
    sets: existing(step.sets).map((set) => ({ ...set, options: existing(set.options) })),
  }));
  const stepKeys = steps.map(({ key }) => key);
  const setKeys = steps.flatMap((step) => step.sets.map((set) => setKey(step, set)));
  const optionKeys = steps.flatMap((step) =>
    step.sets.flatMap((set) => set.options.map((option) => optionKey(step, set, option))),
  );
  return {
    ...definition,
    steps,
    flow: definition.flow.filter(
      (rule) =>
        rule.active &&
        stepKeys.includes(rule.from) &&
        stepKeys.includes(rule.to) &&
        (rule.option === null || optionKeys.includes(rule.option)),
    ),
    dependencies: definition.dependencies.filter(
      ({ target, on }) => (setKeys.includes(target) || optionKeys.includes(target)) && optionKeys.includes(on),
    ),
  };
}

/** The inactive go first; then, of two with one key, the later. */
function existing<T extends { readonly active: boolean; readonly key: string }>(things: readonly T[]): T[] {
  const active = things.filter((thing) => thing.active);
  return active.filter((thing) => active.find(({ key }) => key === thing.key) === thing);
}

export function setKey(step: StepDefinition, set: SetDefinition): string {
  return `${step.key}.${set.key}`;
}

export function optionKey(step: StepDefinition, set: SetDefinition, option: OptionDefinition): string {
  return `${step.key}.${set.key}.${option.key}`;
}

/** Rule 12: a dependency whose two ends lead to each other runs in a circle. REQUIRE_IF closes none. */
export function runsInCircle(wizard: Definition, dependency: DependencyDefinition): boolean {
  if (dependency.type === "REQUIRE_IF") return false;
  const { target, on } = dependency;
  return target === on || (leads(wizard, target, on, []) && leads(wizard, on, target, []));
}

function leads(wizard: Definition, from: string, to: string, visited: string[]): boolean {
  if (from === to) return true;
  if (visited.includes(from)) return false;
  visited.push(from);
  const next = wizard.dependencies
    .filter((one) => one.target === from && one.type !== "REQUIRE_IF")
    .map(({ on }) => on);
  const parts = from.split(".");
  if (parts.length === 3) next.push(parts.slice(0, 2).join("."));
  return next.some((one) => leads(wizard, one, to, visited));
}
