import type {
  Definition,
  DependencyType,
  DependencyVerdict,
  RuleVerdict,
  Why,
  WhyNode,
  WhyStep,
} from "@boardwalk/engine";
import { nameOf } from "./name-of.ts";

export interface WhySentence {
  readonly text: string;
  /** Whether what it says holds; null where it is no question. */
  readonly holds: boolean | null;
}

/** Why something is shown or not, sentence by sentence. */
export function whyInWords(why: Why, definition: Definition): WhySentence[] {
  return why.kind === "step" ? stepInWords(why, definition) : nodeInWords(why, definition);
}

function stepInWords({ because, rules }: WhyStep, definition: Definition): WhySentence[] {
  const others = rules
    .filter((rule) => because.how !== "rule" || rule.rule !== because.rule.rule)
    .flatMap((rule) => (rule.isReached ? ruleInWords(rule, definition) : []));
  switch (because.how) {
    case "first":
      return [said("The walk begins here."), ...others];
    case "next":
      return [said(`It follows ${name(definition, because.from)}, since no rule led elsewhere.`), ...others];
    case "rule":
      return [...ruleInWords(because.rule, definition), ...others];
    case "inactive":
      return [said("It is archived, so no walk comes here.")];
    case "unknown":
      return [said("It is not in the draft.")];
    case "passed": {
      const to = because.to === null ? "ended without it" : `went on to ${name(definition, because.to)}`;
      return [said(`The path ${to} from ${name(definition, because.from)}.`), ...others];
    }
    case "to-come": {
      const current = because.current;
      return [
        said(current === null ? "The path stopped before it." : `The path has come to ${name(definition, current)}.`),
        ...others,
      ];
    }
  }
}

function ruleInWords(rule: RuleVerdict, definition: Definition): WhySentence[] {
  const called = rule.name === null ? "A rule" : `The rule “${rule.name}”`;
  const kind = rule.type === "OPTIONAL" ? " offers the way here" : " leads here";
  const taken =
    rule.holds && !rule.isTaken ? (rule.type === "OPTIONAL" ? ", and was not taken" : ", but another comes first") : "";
  const conditions = [
    ...(rule.option ? [{ text: `${name(definition, rule.option.at)} is chosen`, holds: rule.option.chosen }] : []),
    ...(rule.condition ? [{ text: rule.condition.when, holds: rule.condition.holds }] : []),
  ];
  const when = conditions.length === 0 ? "" : ` if ${conditions.map(({ text }) => text).join(" and ")}`;
  return [
    { text: `${called} from ${name(definition, rule.from)}${kind}${when}${taken}.`, holds: rule.holds },
    ...(rule.condition?.isBad ? [{ text: "Its condition is wrong, so it never holds.", holds: false }] : []),
    ...(rule.condition?.saw ?? []).map(({ name: seen, value }) =>
      said(`${seenName(definition, seen)} ${valueInWords(value)}.`),
    ),
  ];
}

function nodeInWords(why: WhyNode, definition: Definition): WhySentence[] {
  const sentences: WhySentence[] = [];
  if (why.because === "unknown") sentences.push(said("It is not in the draft."));
  if (why.because === "inactive") sentences.push(said("It is archived, so no walk shows it."));
  if (why.because === "off-path") sentences.push(said("Its step is not on the path."));
  if (why.because === "set-hidden") sentences.push(said("Its set is hidden."));
  if (why.because === "always") sentences.push(said("Nothing hides it: it is always shown."));
  for (const verdict of why.dependencies) sentences.push(dependencyInWords(verdict, definition));
  if (why.isAlwaysDisabled) sentences.push(said("It is switched off for everybody."));
  if (why.kind === "set" && why.shown && why.isAlwaysRequired) sentences.push(said("It always has to be answered."));
  if (why.kind === "set" && why.shown && !why.required) sentences.push(said("It may stay empty."));
  return sentences;
}

const EFFECTS: Record<DependencyType, string> = {
  SHOW_IF: "Shown",
  HIDE_IF: "Hidden",
  REQUIRE_IF: "Required",
  DISABLE_IF: "Switched off",
};

function dependencyInWords({ type, on, holds, because }: DependencyVerdict, definition: Definition): WhySentence {
  return { text: `${EFFECTS[type]} if ${name(definition, on)} is chosen: ${reasonInWords(because)}.`, holds };
}

function reasonInWords(because: DependencyVerdict["because"]): string {
  switch (because) {
    case "chosen":
      return "it is";
    case "not-chosen":
      return "it is not";
    case "not-shown":
      return "it is not shown itself";
    case "disabled":
      return "it is switched off";
    case "off-path":
      return "its step is not on the path";
    case "ahead":
      return "its step comes later";
    case "skipped":
      return "its step is skipped";
    case "circle":
      return "the two depend on each other, so it never holds";
  }
}

function valueInWords(value: string | number | readonly string[] | null): string {
  if (value === null) return "is not answered";
  if (typeof value === "string") return `is “${value}”`;
  return `is ${typeof value === "number" ? value : value.map((one) => `“${one}”`).join(", ")}`;
}

function seenName(definition: Definition, seen: string): string {
  if (seen === "total") return "The total so far";
  return seen === "skipped" ? "What is skipped" : name(definition, seen);
}

function name(definition: Definition, at: string): string {
  return `“${nameOf(definition, at)}”`;
}

function said(text: string): WhySentence {
  return { text, holds: null };
}
