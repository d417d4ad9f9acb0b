import type {
  Definition,
  DependencyType,
  OptionDefinition,
  RuleDefinition,
  SetDefinition,
  StepDefinition,
} from "../definition.ts";

/** What there is for a walk: the active things, of two with one key the first, with every reference resolved. */
export interface ExistingWizard {
  readonly definition: Definition;
  readonly steps: readonly ExistingStep[];
  /** Sets and options in document order, a set before its options; a node's `id` is its place here. */
  readonly nodes: readonly ExistingNode[];
  readonly stepByKey: ReadonlyMap<string, ExistingStep>;
  readonly setByKey: ReadonlyMap<string, ExistingSet>;
  readonly optionByKey: ReadonlyMap<string, ExistingOption>;
  readonly dependencies: readonly ExistingDependency[];
  /** Active rules, and dependencies, that name what does not exist, by their place in the document. */
  readonly strayRules: readonly number[];
  readonly strayDependencies: readonly number[];
}

export interface ExistingStep {
  readonly index: number;
  /** In the document's `steps`. */
  readonly position: number;
  readonly definition: StepDefinition;
  readonly sets: readonly ExistingSet[];
  /** Those that leave it, highest priority first. */
  readonly rules: readonly ExistingRule[];
}

export interface ExistingSet {
  readonly kind: "set";
  readonly id: number;
  /** Dotted. */
  readonly key: string;
  readonly step: ExistingStep;
  readonly definition: SetDefinition;
  readonly options: readonly ExistingOption[];
  /** Those that target it. */
  readonly dependencies: readonly ExistingDependency[];
}

export interface ExistingOption {
  readonly kind: "option";
  readonly id: number;
  /** Dotted. */
  readonly key: string;
  readonly step: ExistingStep;
  readonly set: ExistingSet;
  readonly definition: OptionDefinition;
  /** Those that target it. */
  readonly dependencies: readonly ExistingDependency[];
}

export type ExistingNode = ExistingSet | ExistingOption;

export interface ExistingRule {
  /** In the document's `flow`. */
  readonly position: number;
  readonly definition: RuleDefinition;
  readonly from: ExistingStep;
  readonly to: ExistingStep;
  readonly option: ExistingOption | null;
}

export interface ExistingDependency {
  /** In the document's `dependencies`. */
  readonly position: number;
  readonly type: DependencyType;
  readonly target: ExistingNode;
  readonly on: ExistingOption;
}

/** While it is being resolved. */
type Growing<T> = { -readonly [P in keyof T]: T[P] extends readonly (infer Item)[] ? Item[] : T[P] };

// Most nodes have none, so that a list of its own for each would be the most of what there is.
const NO_DEPENDENCIES: ExistingDependency[] = [];

export function existingWizard(definition: Definition): ExistingWizard {
  const steps: Growing<ExistingStep>[] = [];
  const nodes: (Growing<ExistingSet> | Growing<ExistingOption>)[] = [];
  const stepByKey = new Map<string, Growing<ExistingStep>>();
  const setByKey = new Map<string, Growing<ExistingSet>>();
  const optionByKey = new Map<string, Growing<ExistingOption>>();

  for (const [position, stepDefinition] of definition.steps.entries()) {
    if (!stepDefinition.active || stepByKey.has(stepDefinition.key)) continue;
    const step: Growing<ExistingStep> = {
      index: steps.length,
      position,
      definition: stepDefinition,
      sets: [],
      rules: [],
    };
    steps.push(step);
    stepByKey.set(stepDefinition.key, step);
    for (const setDefinition of stepDefinition.sets) {
      const key = `${stepDefinition.key}.${setDefinition.key}`;
      if (!setDefinition.active || setByKey.has(key)) continue;
      const set: Growing<ExistingSet> = {
        kind: "set",
        id: nodes.length,
        key,
        step,
        definition: setDefinition,
        options: [],
        dependencies: NO_DEPENDENCIES,
      };
      step.sets.push(set);
      nodes.push(set);
      setByKey.set(key, set);
      for (const optionDefinition of setDefinition.options) addOption(set, optionDefinition);
    }
  }

  function addOption(set: Growing<ExistingSet>, optionDefinition: OptionDefinition): void {
    const key = `${set.key}.${optionDefinition.key}`;
    if (!optionDefinition.active || optionByKey.has(key)) return;
    const option: Growing<ExistingOption> = {
      kind: "option",
      id: nodes.length,
      key,
      step: set.step,
      set,
      definition: optionDefinition,
      dependencies: NO_DEPENDENCIES,
    };
    set.options.push(option);
    nodes.push(option);
    optionByKey.set(key, option);
  }

  const strayRules: number[] = [];
  for (const [position, rule] of definition.flow.entries()) {
    if (!rule.active) continue;
    const from = stepByKey.get(rule.from);
    const to = stepByKey.get(rule.to);
    const option = rule.option === null ? null : optionByKey.get(rule.option);
    if (!from || !to || option === undefined) strayRules.push(position);
    else from.rules.push({ position, definition: rule, from, to, option });
  }
  for (const { rules } of steps) rules.sort((a, b) => b.definition.priority - a.definition.priority);

  const dependencies: ExistingDependency[] = [];
  const strayDependencies: number[] = [];
  for (const [position, { target: targetKey, on: onKey, type }] of definition.dependencies.entries()) {
    const target = setByKey.get(targetKey) ?? optionByKey.get(targetKey);
    const on = optionByKey.get(onKey);
    if (!target || !on) {
      strayDependencies.push(position);
      continue;
    }
    const dependency = { position, type, target, on };
    dependencies.push(dependency);
    if (target.dependencies === NO_DEPENDENCIES) target.dependencies = [dependency];
    else target.dependencies.push(dependency);
  }

  return { definition, steps, nodes, stepByKey, setByKey, optionByKey, dependencies, strayRules, strayDependencies };
}
