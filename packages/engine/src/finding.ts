import type { Answers } from "./answers.ts";

export type FindingCode =
  | "duplicate-key"
  | "unknown-reference"
  | "no-steps"
  | "unreachable-step"
  | "flow-cycle"
  | "dependency-cycle"
  | "forward-dependency"
  | "bad-condition"
  | "missing-condition"
  | "rule-option-elsewhere"
  | "impossible-set"
  | "bad-pattern"
  | "too-many-steps"
  | "never-visible"
  | "sometimes-impossible"
  | "shadowed-rule"
  | "sometimes-unseen-dependency";

/** What `check` has to say to an author before anyone meets it. */
export interface Finding {
  readonly code: FindingCode;
  /** An error forbids publishing; a warning is shown and does not. */
  readonly severity: "error" | "warning";
  /** A dotted key; `null` for the whole wizard. */
  readonly at: string | null;
  /** One plain sentence that says what to do. */
  readonly message: string;
  /** Dotted keys of what else takes part. */
  readonly related?: readonly string[];
  readonly witness?: Witness;
  /** Position in `flow` of the rule that it is about. */
  readonly rule?: number;
  /** Position in `dependencies` of the dependency that it is about. */
  readonly dependency?: number;
  /** Where in the condition or pattern, counted from 1. */
  readonly column?: number;
}

/** What leads there: answers, or the steps of a walk that gets there. */
export interface Witness extends Answers {
  readonly steps?: readonly string[];
}
