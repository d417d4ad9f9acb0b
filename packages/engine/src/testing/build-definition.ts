import type {
  Definition,
  OptionDefinition,
  RuleDefinition,
  SetDefinition,
  Settings,
  StepDefinition,
} from "../definition.ts";
import type { DefinitionInput, OptionInput, RuleInput, SetInput, StepInput } from "./definition-input.ts";

/** Builds only what a test is about; everything left out is what the format says it is then. */
export function buildDefinition(input: DefinitionInput): Definition {
  return {
    format: "boardwalk.wizard/1",
    key: "wizard",
    name: "Wizard",
    description: null,
    category: null,
    icon: null,
    color: null,
    bannerImage: null,
    ...input,
    settings: { ...settings, ...input.settings },
    steps: (input.steps ?? []).map(buildStep),
    flow: (input.flow ?? []).map(buildRule),
    dependencies: input.dependencies ?? [],
  };
}

const settings: Settings = {
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
};

function buildStep(input: StepInput): StepDefinition {
  return {
    name: input.key,
    title: null,
    description: null,
    help: null,
    icon: null,
    required: true,
    allowBack: true,
    showProgress: true,
    autoAdvance: false,
    active: true,
    ...input,
    sets: (input.sets ?? []).map(buildSet),
  };
}

function buildSet(input: SetInput): SetDefinition {
  const plain = {
    name: input.key,
    title: null,
    description: null,
    help: null,
    required: true,
    active: true,
    min: 0,
    max: null,
    rules: {},
  };
  return { ...plain, ...input, options: (input.options ?? []).map(buildOption) };
}

function buildOption(input: OptionInput): OptionDefinition {
  return {
    label: input.key,
    value: input.key,
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
    ...input,
  };
}

/** A rule is REQUIRED, or CONDITIONAL where a condition is given, unless its type is said. */
function buildRule(input: RuleInput): RuleDefinition {
  return {
    type: input.when == null ? "REQUIRED" : "CONDITIONAL",
    name: null,
    description: null,
    option: null,
    when: null,
    priority: 0,
    active: true,
    ...input,
  };
}
