import type { DateRules, DependencyDefinition, TextRules } from "../../definition.ts";
import type {
  ChoiceSetInput,
  OptionInput,
  RuleInput,
  SetInput,
  StepInput,
  TextSetInput,
} from "../../testing/definition-input.ts";

/** For `buildDefinition`, with only what a test is about. */
export function step(key: string, sets: readonly SetInput[] = [], rest: Partial<StepInput> = {}): StepInput {
  return { key, sets, ...rest };
}

/** Steps without sets, from their keys with blanks between. */
export function steps(keys: string): StepInput[] {
  return keys.split(" ").map((key) => step(key));
}

/** Options are given as keys or whole. */
export function choice(
  key: string,
  options: readonly (string | OptionInput)[],
  rest: Partial<ChoiceSetInput> = {},
): SetInput {
  return {
    key,
    type: "SINGLE",
    options: options.map((item) => (typeof item === "string" ? option(item) : item)),
    ...rest,
  };
}

export function text(key: string, rules: TextRules, rest: Partial<TextSetInput> = {}): SetInput {
  return { key, type: "TEXT_INPUT", rules, ...rest };
}

export function date(key: string, rules: DateRules): SetInput {
  return { key, type: "DATE_PICKER", rules };
}

export function option(key: string, rest: Partial<OptionInput> = {}): OptionInput {
  return { key, ...rest };
}

export function rule(from: string, to: string, rest: Partial<RuleInput> = {}): RuleInput {
  return { from, to, ...rest };
}

/** From `target TYPE on`. */
export function dependency(text: string): DependencyDefinition {
  const [target = "", type = "", on = ""] = text.split(" ");
  if (type !== "SHOW_IF" && type !== "HIDE_IF" && type !== "REQUIRE_IF" && type !== "DISABLE_IF")
    throw new Error(`${type} is no dependency`);
  return { target, type, on };
}
