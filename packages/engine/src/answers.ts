/** One walk as one document. Everything in it comes from outside, so nothing in it is believed. */
export interface Answers {
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Text behind an option with `requiresInput`. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Steps that the person said "continue" on. */
  readonly submitted?: readonly string[];
  /** Optional steps that the person passed over. */
  readonly skipped?: readonly string[];
  /** An OPTIONAL exit that the person took, by the step that it leaves. */
  readonly exits?: Readonly<Record<string, string | null>>;
  /** The day on which the walk began, in the wizard's zone: the engine has no clock. */
  readonly today?: string;
}

export type WalkEvent =
  | { readonly type: "answer"; readonly set: string; readonly value: unknown }
  | { readonly type: "input"; readonly option: string; readonly text: unknown }
  | { readonly type: "submit" | "unsubmit" | "skip" | "unskip"; readonly step: string }
  | { readonly type: "exit"; readonly step: string; readonly to: string | null };
