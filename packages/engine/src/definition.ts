/** A wizard as its author wrote it, with every default filled in. Position in an array is the order. */
export interface Definition {
  readonly format: "boardwalk.wizard/1";
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly category: string | null;
  readonly icon: string | null;
  readonly color: string | null;
  readonly bannerImage: string | null;
  readonly settings: Settings;
  readonly steps: readonly StepDefinition[];
  readonly flow: readonly RuleDefinition[];
  readonly dependencies: readonly DependencyDefinition[];
}

export interface Settings {
  readonly allowSaveProgress: boolean;
  readonly allowTemplates: boolean;
  readonly requireLogin: boolean;
  readonly isPublic: boolean;
  readonly isFeatured: boolean;
  readonly maxSteps: number | null;
  readonly estimatedMinutes: number | null;
  readonly currency: string | null;
  readonly timezone: string;
  readonly inactivityMinutes: number;
}

export interface StepDefinition {
  readonly key: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly help: string | null;
  readonly icon: string | null;
  readonly required: boolean;
  readonly allowBack: boolean;
  readonly showProgress: boolean;
  readonly autoAdvance: boolean;
  readonly active: boolean;
  readonly sets: readonly SetDefinition[];
}

interface AnySetDefinition {
  readonly key: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly help: string | null;
  readonly required: boolean;
  readonly active: boolean;
  readonly min: number;
  readonly max: number | null;
  /** Empty unless the set is SINGLE or MULTIPLE. */
  readonly options: readonly OptionDefinition[];
}

export interface ChoiceSetDefinition extends AnySetDefinition {
  readonly type: "SINGLE" | "MULTIPLE";
  readonly rules: ChoiceRules;
}

export interface TextSetDefinition extends AnySetDefinition {
  readonly type: "TEXT_INPUT";
  readonly rules: TextRules;
}

export interface DateSetDefinition extends AnySetDefinition {
  readonly type: "DATE_PICKER";
  readonly rules: DateRules;
}

export interface FileSetDefinition extends AnySetDefinition {
  readonly type: "FILE_UPLOAD";
  readonly rules: FileRules;
}

export type SetDefinition = ChoiceSetDefinition | TextSetDefinition | DateSetDefinition | FileSetDefinition;
export type SetType = SetDefinition["type"];

export interface ChoiceRules {
  readonly sensitive?: boolean;
}

export type TextFormat = "email" | "url" | "number" | "phone";

export interface TextRules {
  /** Lengths are counted in code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: TextFormat;
  /** With `format: "number"` alone. */
  readonly min?: number;
  readonly max?: number;
  readonly multiline?: boolean;
  readonly sensitive?: boolean;
}

export interface DateRules {
  /** An ISO date, `today`, or `today+30d` and `today-1d`. */
  readonly min?: string;
  readonly max?: string;
}

export interface FileRules {
  readonly accept?: readonly string[];
  readonly maxBytes?: number;
  readonly maxFiles?: number;
}

export interface OptionDefinition {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly image: string | null;
  readonly inputPlaceholder: string | null;
  /** As text, so that no cent is lost: `"1250.00"`. */
  readonly price: string;
  readonly default: boolean;
  readonly disabled: boolean;
  readonly recommended: boolean;
  readonly requiresInput: boolean;
  readonly metadata: Readonly<Record<string, JsonValue>>;
  readonly active: boolean;
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type RuleType = "REQUIRED" | "CONDITIONAL" | "OPTIONAL";

export interface RuleDefinition {
  readonly from: string;
  readonly to: string;
  readonly type: RuleType;
  readonly name: string | null;
  readonly description: string | null;
  readonly option: string | null;
  readonly when: string | null;
  readonly priority: number;
  readonly active: boolean;
}

export type DependencyType = "SHOW_IF" | "HIDE_IF" | "REQUIRE_IF" | "DISABLE_IF";

export interface DependencyDefinition {
  /** A set or an option. */
  readonly target: string;
  /** An option. */
  readonly on: string;
  readonly type: DependencyType;
}
