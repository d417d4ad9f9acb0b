import type { Definition } from "../definition.ts";
import type { State } from "../state.ts";
import { runsInCircle } from "../structure/dependency-circles.ts";
import type { ExistingDependency, ExistingNode } from "../structure/existing-wizard.ts";
import { knownWizard } from "./known-wizard.ts";
import type { DependencyVerdict, WhyHidden, WhyNode, WhyShown } from "./why.ts";

export function whyNode(definition: Definition, state: State, at: string): WhyNode {
  const { wizard } = knownWizard(definition);
  const node = wizard.setByKey.get(at) ?? wizard.optionByKey.get(at);
  const kind = at.split(".").length === 3 ? "option" : "set";
  const nothing = { disabled: false, isAlwaysDisabled: false, required: false, isAlwaysRequired: false };
  if (!node) {
    const because = isThere(definition, at) ? "inactive" : "unknown";
    return { kind, at, shown: false, because, ...nothing, dependencies: [] };
  }
  const dependencies = node.dependencies.map((dependency) => judgeDependency(definition, state, dependency));
  const set = state.sets[at];
  const option = state.options[at];
  const shown = (set ?? option)?.visible === true;
  return {
    kind: node.kind,
    at,
    shown,
    because: shown ? whyShown(dependencies) : whyHidden(node, state, dependencies),
    disabled: option?.disabled === true,
    isAlwaysDisabled: node.kind === "option" && node.definition.disabled,
    required: (set ?? option)?.required === true,
    isAlwaysRequired: node.kind === "set" && node.definition.required,
    dependencies,
  };
}

function whyShown(dependencies: readonly DependencyVerdict[]): WhyShown {
  return dependencies.some(({ type }) => type === "SHOW_IF") ? "shown-by" : "always";
}

function whyHidden(node: ExistingNode, state: State, dependencies: readonly DependencyVerdict[]): WhyHidden {
  if (!state.path.includes(node.step.definition.key)) return "off-path";
  if (node.kind === "option" && state.sets[node.set.key]?.visible !== true) return "set-hidden";
  return dependencies.some(({ type, holds }) => type === "HIDE_IF" && holds) ? "hidden-by" : "no-show";
}

function judgeDependency(definition: Definition, state: State, dependency: ExistingDependency): DependencyVerdict {
  const { position, type, on } = dependency;
  const because = reasonOf(definition, state, dependency);
  return { dependency: position, type, on: on.key, holds: because === "chosen", because };
}

function reasonOf(definition: Definition, state: State, dependency: ExistingDependency): DependencyVerdict["because"] {
  const { circles } = knownWizard(definition);
  const { on, target } = dependency;
  if (runsInCircle(circles, dependency)) return "circle";
  const place = state.path.indexOf(on.step.definition.key);
  if (place === -1) return "off-path";
  const own = state.path.indexOf(target.step.definition.key);
  if (own !== -1 && place > own) return "ahead";
  const option = state.options[on.key];
  if (option?.chosen === true) return "chosen";
  if (state.steps[on.step.definition.key]?.skipped === true) return "skipped";
  if (option?.visible !== true) return "not-shown";
  return option.disabled ? "disabled" : "not-chosen";
}

function isThere({ steps }: Definition, at: string): boolean {
  const [step, set, option] = at.split(".");
  const found = steps.find(({ key }) => key === step)?.sets.find(({ key }) => key === set);
  return found !== undefined && (option === undefined || found.options.some(({ key }) => key === option));
}
