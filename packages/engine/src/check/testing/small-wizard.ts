import type {
  ChoiceSetDefinition,
  DateRules,
  Definition,
  DependencyDefinition,
  OptionDefinition,
  RuleDefinition,
  SetDefinition,
  Settings,
  StepDefinition,
  TextRules,
  TextSetDefinition,
} from "../../definition.ts";

/** A wizard that says only what a test is about. */
export function smallWizard(
  parts: Partial<Pick<Definition, "steps" | "flow" | "dependencies">> & { readonly settings?: Partial<Settings> },
): Definition {
  const { settings = {}, steps = [], flow = [], dependencies = [] } = parts;
  return {
    format: "boardwalk.wizard/1",
    key: "small",
    name: "Small",
    description: null,
    category: null,
    icon: null,
    color: null,
    bannerImage: null,
    settings: {
      allowSaveProgress: true,
      allowTemplates: true,
      requireLogin: true,
      isPublic: true,
      isFeatured: false,
      maxSteps: null,
      estimatedMinutes: null,
      currency: null,
      timezone: "UTC",
      inactivityMinutes: 1440,
      ...settings,
    },
    steps,
    flow,
    dependencies,
  };
}

export function step(
  key: string,
  sets: readonly SetDefinition[] = [],
  rest: Partial<StepDefinition> = {},
): StepDefinition {
  return {
    key,
    name: key,
    title: null,
    description: null,
    help: null,
    icon: null,
    required: true,
    allowBack: true,
    showProgress: true,
    autoAdvance: false,
    active: true,
    sets,
    ...rest,
  };
}

/** Steps without sets, from their keys with blanks between. */
export function steps(keys: string): StepDefinition[] {
  return keys.split(" ").map((key) => step(key));
}

const plainSet = {
  title: null,
  description: null,
  help: null,
  required: true,
  active: true,
  min: 0,
  max: null,
} as const;

/** Options are given as keys or whole. */
export function choice(
  key: string,
  options: readonly (string | OptionDefinition)[],
  rest: Partial<ChoiceSetDefinition> = {},
): SetDefinition {
  const whole = options.map((item) => (typeof item === "string" ? option(item) : item));
  return { key, name: key, type: "SINGLE", rules: {}, ...plainSet, options: whole, ...rest };
}

export function text(key: string, rules: TextRules, rest: Partial<TextSetDefinition> = {}): SetDefinition {
  return { key, name: key, type: "TEXT_INPUT", ...plainSet, options: [], rules, ...rest };
}

export function date(key: string, rules: DateRules): SetDefinition {
  return { key, name: key, type: "DATE_PICKER", ...plainSet, options: [], rules };
}

export function option(key: string, rest: Partial<OptionDefinition> = {}): OptionDefinition {
  return {
    key,
    label: key,
    value: key,
    description: null,
    icon: null,
    image: null,
    inputPlaceholder: null,
    price: "0.00",
    default: false,
    disabled: false,
    recommended: false,
    requiresInput: false,
    metadata: {},
    active: true,
    ...rest,
  };
}

export function rule(from: string, to: string, rest: Partial<RuleDefinition> = {}): RuleDefinition {
  return {
    from,
    to,
    type: "REQUIRED",
    name: null,
    description: null,
    option: null,
    when: null,
    priority: 0,
    active: true,
    ...rest,
  };
}

/** From `target TYPE on`. */
export function dependency(text: string): DependencyDefinition {
  const [target = "", type = "", on = ""] = text.split(" ");
  if (type !== "SHOW_IF" && type !== "HIDE_IF" && type !== "REQUIRE_IF" && type !== "DISABLE_IF")
    throw new Error(`${type} is no dependency`);
  return { target, type, on };
}
