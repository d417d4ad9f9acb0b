/** What a walk means at this moment. `sets` and `options` cover the steps on the path. */
export interface State {
  readonly path: readonly string[];
  readonly current: string | null;
  readonly complete: boolean;
  /** A whole percentage. */
  readonly progress: number;
  readonly total: string;
  /** Offered at the current step. */
  readonly exits: readonly Exit[];
  readonly steps: Readonly<Record<string, StepState>>;
  readonly sets: Readonly<Record<string, SetState>>;
  readonly options: Readonly<Record<string, OptionState>>;
  /** Sets with an answer on a step outside the path. */
  readonly dormant: readonly string[];
  readonly problems: readonly Problem[];
}

export interface Exit {
  readonly to: string;
  readonly name: string | null;
}

export interface StepState {
  readonly done: boolean;
  readonly skipped: boolean;
}

export interface SetState {
  readonly visible: boolean;
  readonly required: boolean;
  readonly errors: readonly AnswerError[];
}

export interface OptionState {
  readonly visible: boolean;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly chosen: boolean;
}

/** One step of the path, for the screen that draws it. */
export interface StepView extends StepState {
  readonly step: string;
  readonly sets: Readonly<Record<string, SetState>>;
  readonly options: Readonly<Record<string, OptionState>>;
}

/** What one event changed. `null` stands for what is no longer on the path; what is left out is as it was. */
export interface Change extends Partial<Omit<State, "steps" | "sets" | "options">> {
  readonly steps: Readonly<Record<string, StepState | null>>;
  readonly sets: Readonly<Record<string, SetState | null>>;
  readonly options: Readonly<Record<string, OptionState | null>>;
}

export interface Problem {
  readonly code: "cycle" | "bad-condition" | "bad-pattern";
  readonly at: string;
}

/** What is wrong with an answer, with what a message needs; the words are the screens'. */
export type AnswerError =
  | { readonly code: "required" | "pattern" }
  | { readonly code: "wrong-type"; readonly index?: number }
  | { readonly code: "too-few"; readonly min: number; readonly got: number }
  | { readonly code: "too-many"; readonly max: number; readonly got: number }
  | {
      readonly code: "unknown-option" | "hidden-option" | "disabled-option" | "missing-option" | "input-required";
      readonly option: string;
    }
  | { readonly code: "too-short"; readonly min: number; readonly got: number }
  /** `option` where it is the text behind an option. */
  | { readonly code: "too-long"; readonly max: number; readonly option?: string }
  | { readonly code: "format"; readonly format: "email" | "url" | "number" | "phone" | "date" }
  | { readonly code: "too-small"; readonly min: number }
  | { readonly code: "too-large"; readonly max: number }
  | { readonly code: "too-early"; readonly min: string }
  | { readonly code: "too-late"; readonly max: string }
  | { readonly code: "file-type"; readonly index: number; readonly accept: readonly string[] }
  | { readonly code: "file-size"; readonly index: number; readonly maxBytes: number }
  | { readonly code: "too-many-files"; readonly max: number; readonly got: number };
