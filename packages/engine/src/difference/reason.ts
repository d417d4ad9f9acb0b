/** Whether a walk that was begun on one definition could go on under another. */
export type Verdict =
  /** All that was done stays done, on the same path, for every walk that answers only what it was asked. */
  | "safe"
  /** No answer is lost, but something may be asked anew or the path may differ. */
  | "asks-again"
  /** An answer that may have been given would be lost, or nobody should walk the new definition at all. */
  | "breaks";

export type ReasonCode =
  | "has-errors"
  | "step-removed"
  | "set-removed"
  | "set-type"
  | "step-added"
  | "steps-moved"
  | "step-not-skippable"
  | "set-added"
  | "set-required"
  | "stricter-rules"
  | "option-removed"
  | "option-disabled"
  | "option-enabled"
  | "input-required"
  | "flow"
  | "dependencies"
  | "total";

export interface Reason {
  readonly verdict: Verdict;
  readonly code: ReasonCode;
  /** A dotted key; `null` for the whole wizard. */
  readonly at: string | null;
  /** One plain sentence. */
  readonly message: string;
}
