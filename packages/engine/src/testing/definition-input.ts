import type {
  ChoiceRules,
  DateRules,
  DependencyDefinition,
  FileRules,
  OptionDefinition,
  RuleDefinition,
  Settings,
  StepDefinition,
  TextRules,
} from "../definition.ts";

/** As much of a wizard as a test is about. With `format`, `key` and `name` it is also a document of the format. */
export interface DefinitionInput {
  readonly format?: "boardwalk.wizard/1";
  readonly key?: string;
  readonly name?: string;
  readonly settings?: Partial<Settings>;
  readonly steps?: readonly StepInput[];
  readonly flow?: readonly RuleInput[];
  readonly dependencies?: readonly DependencyDefinition[];
}

export interface StepInput extends Partial<Omit<StepDefinition, "sets">> {
  readonly key: string;
  readonly sets?: readonly SetInput[];
}

interface AnySetInput {
  readonly key: string;
  readonly name?: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly help?: string | null;
  readonly required?: boolean;
  readonly active?: boolean;
  readonly min?: number;
  readonly max?: number | null;
  readonly options?: readonly OptionInput[];
}

export interface ChoiceSetInput extends AnySetInput {
  readonly type: "SINGLE" | "MULTIPLE";
  readonly rules?: ChoiceRules;
}

export interface TextSetInput extends AnySetInput {
  readonly type: "TEXT_INPUT";
  readonly rules?: TextRules;
}

export interface DateSetInput extends AnySetInput {
  readonly type: "DATE_PICKER";
  readonly rules?: DateRules;
}

export interface FileSetInput extends AnySetInput {
  readonly type: "FILE_UPLOAD";
  readonly rules?: FileRules;
}

export type SetInput = ChoiceSetInput | TextSetInput | DateSetInput | FileSetInput;

export interface OptionInput extends Partial<OptionDefinition> {
  readonly key: string;
}

export interface RuleInput extends Partial<RuleDefinition> {
  readonly from: string;
  readonly to: string;
}
