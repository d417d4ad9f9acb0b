import type { DependencyType, OptionDefinition, SetDefinition, StepDefinition } from "../definition.ts";
import { isSkipped, type NaivePrefix, namedIn } from "./naive-prefix.ts";
import { optionKey, runsInCircle, setKey } from "./naive-wizard.ts";

/** Rule 3: a visible set. */
export function isVisibleSet(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition): boolean {
  return isShown(prefix, setKey(step, set));
}

/** Rule 3: an option is visible only inside a visible set. */
export function isVisible(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition, option: OptionDefinition) {
  return isShown(prefix, optionKey(step, set, option)) && isVisibleSet(prefix, step, set);
}

/** Rule 3: disabled. */
export function isDisabled(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition, option: OptionDefinition) {
  return option.disabled || anyHolds(prefix, optionKey(step, set, option), "DISABLE_IF");
}

/** Rule 3: a required set. */
export function isRequiredSet(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition): boolean {
  return isVisibleSet(prefix, step, set) && (set.required || anyHolds(prefix, setKey(step, set), "REQUIRE_IF"));
}

/** Rule 3: a required option. */
export function isRequired(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition, option: OptionDefinition) {
  return isVisible(prefix, step, set, option) && anyHolds(prefix, optionKey(step, set, option), "REQUIRE_IF");
}

/** Rule 4: chosen is named, visible, not disabled, and on a step of the path that is not skipped. */
export function isChosen(
  prefix: NaivePrefix,
  step: StepDefinition,
  set: SetDefinition,
  option: OptionDefinition,
): boolean {
  return (
    prefix.path.includes(step.key) &&
    !isSkipped(prefix, step) &&
    namedIn(set, prefix.answers.answers.get(setKey(step, set))).includes(option.key) &&
    isVisible(prefix, step, set, option) &&
    !isDisabled(prefix, step, set, option)
  );
}

export function isChosenKey(prefix: NaivePrefix, key: string): boolean {
  return prefix.wizard.steps.some((step) =>
    step.sets.some((set) =>
      set.options.some((option) => optionKey(step, set, option) === key && isChosen(prefix, step, set, option)),
    ),
  );
}

/** Rule 3: some SHOW_IF must hold if there is any, and no HIDE_IF may. */
function isShown(prefix: NaivePrefix, key: string): boolean {
  const asksToBeShown = prefix.wizard.dependencies.some(({ target, type }) => target === key && type === "SHOW_IF");
  return (!asksToBeShown || anyHolds(prefix, key, "SHOW_IF")) && !anyHolds(prefix, key, "HIDE_IF");
}

/** Rule 4: a dependency holds if its option is chosen; it never looks ahead, and not at all in a circle (12). */
function anyHolds(prefix: NaivePrefix, key: string, type: DependencyType): boolean {
  return prefix.wizard.dependencies.some(
    (one) =>
      one.target === key &&
      one.type === type &&
      !looksAhead(prefix, key, one.on) &&
      !runsInCircle(prefix.wizard, one) &&
      isChosenKey(prefix, one.on),
  );
}

function looksAhead({ path }: NaivePrefix, target: string, on: string): boolean {
  const [targetStep = ""] = target.split(".");
  const [onStep = ""] = on.split(".");
  return path.includes(targetStep) && path.indexOf(onStep) > path.indexOf(targetStep);
}
