import type { Definition, RuleDefinition, SetDefinition, StepDefinition } from "../definition.ts";
import { isChosen, isChosenKey, isVisibleSet } from "./naive-choice.ts";
import { type NaiveSeen, type NaiveValue, naiveCondition } from "./naive-condition.ts";
import { codePoints, isEmpty, isFile, isSkipped, LONGEST_TEXT, type NaivePrefix } from "./naive-prefix.ts";
import { isNumberText } from "./naive-valid.ts";
import { optionKey, setKey } from "./naive-wizard.ts";

/** Rule 7: the rules that start at a step, highest priority first, then in document order. */
export function rulesFrom(wizard: Definition, step: string): RuleDefinition[] {
  // Sorting is stable, so the document's order remains among equals.
  return wizard.flow.filter(({ from }) => from === step).sort((a, b) => b.priority - a.priority);
}

/** Rule 7: the OPTIONAL rules that match. */
export function offered(prefix: NaivePrefix, step: string): RuleDefinition[] {
  return rulesFrom(prefix.wizard, step).filter((rule) => rule.type === "OPTIONAL" && matches(prefix, rule));
}

/** Rule 7: the step that follows a done step, or null where the walk is complete. */
export function nextStep(prefix: NaivePrefix, step: string): string | null {
  const exit = prefix.answers.exits.get(step);
  const taken = offered(prefix, step).find(({ to }) => to === exit);
  if (taken) return taken.to;
  const rule = rulesFrom(prefix.wizard, step).find((one) => one.type !== "OPTIONAL" && matches(prefix, one));
  return rule ? rule.to : stepAfter(prefix.wizard, step);
}

export function stepAfter({ steps }: Definition, step: string): string | null {
  return steps[steps.findIndex(({ key }) => key === step) + 1]?.key ?? null;
}

/** Rule 7: its option, if any, is chosen and its condition, if any, is true. CONDITIONAL must have one. */
function matches(prefix: NaivePrefix, rule: RuleDefinition): boolean {
  if (rule.type === "CONDITIONAL" && rule.when === null) return false;
  if (rule.option !== null && !isChosenKey(prefix, rule.option)) return false;
  return rule.when === null || naiveCondition(rule.when, seenBy(prefix)) === true;
}

/** Rule 12: one problem for each rule with a bad condition. */
export function badConditions(prefix: NaivePrefix, step: string): RuleDefinition[] {
  return rulesFrom(prefix.wizard, step).filter(
    ({ when }) => when !== null && naiveCondition(when, seenBy(prefix)) === null,
  );
}

/** Rule 8: what conditions see. */
function seenBy(prefix: NaivePrefix): NaiveSeen {
  const { steps } = prefix.wizard;
  const find = (stepName: string, setName: string) => {
    const step = steps.find(({ key }) => key === stepName);
    const set = step?.sets.find(({ key }) => key === setName);
    return step && set ? { step, set } : null;
  };
  return {
    typeOf(stepName, setName) {
      const found = find(stepName, setName);
      return found && typeOf(found.set);
    },
    valueOf(stepName, setName) {
      const found = find(stepName, setName);
      return found && seenValue(prefix, found.step, found.set);
    },
    total: Number(naiveTotal(prefix)),
    skipped: steps.filter((step) => prefix.path.includes(step.key) && isSkipped(prefix, step)).map(({ key }) => key),
  };
}

function typeOf(set: SetDefinition): "text" | "number" | "list" {
  if (set.type === "MULTIPLE" || set.type === "FILE_UPLOAD") return "list";
  return set.type === "TEXT_INPUT" && set.rules.format === "number" ? "number" : "text";
}

const unanswered = { text: "", number: null, list: [] } as const;

function seenValue(prefix: NaivePrefix, step: StepDefinition, set: SetDefinition): NaiveValue {
  const type = typeOf(set);
  if (!prefix.path.includes(step.key) || isSkipped(prefix, step) || !isVisibleSet(prefix, step, set))
    return unanswered[type];
  const chosen = set.options.filter((option) => isChosen(prefix, step, set, option)).map(({ key }) => key);
  if (set.type === "SINGLE") return chosen[0] ?? "";
  if (set.type === "MULTIPLE") return chosen;
  const value = prefix.answers.answers.get(setKey(step, set));
  if (set.type === "FILE_UPLOAD")
    return Array.isArray(value) && value.every(isFile) ? value.map(({ name }) => name) : [];
  if (typeof value !== "string" || isEmpty(set, value) || codePoints(value) > LONGEST_TEXT) return unanswered[type];
  if (type === "text") return value;
  return isNumberText(value) ? Number(value) : null;
}

/** Rule 9: the prices of the chosen options on the path, added in hundredths. */
export function naiveTotal(prefix: NaivePrefix): string {
  let hundredths = 0n;
  for (const step of prefix.wizard.steps)
    for (const set of step.sets)
      for (const option of set.options)
        if (isChosenKey(prefix, optionKey(step, set, option))) hundredths += priceInHundredths(option.price);
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function priceInHundredths(price: string): bigint {
  const [whole = "0", fraction = ""] = price.split(".");
  return BigInt(whole + fraction.padEnd(2, "0"));
}
