import type { DependencyType, RuleType } from "../definition.ts";

/** Why a thing is shown in a walk or not. */
export type Why = WhyStep | WhyNode;

export interface WhyStep {
  readonly kind: "step";
  readonly at: string;
  /** Whether the path leads over it. */
  readonly shown: boolean;
  readonly because: WhyOnPath | WhyOffPath;
  /** Every rule that leads to it, in the order of the document. */
  readonly rules: readonly RuleVerdict[];
}

export type WhyOnPath =
  | { readonly how: "first" }
  /** The one that follows in order, since no rule led elsewhere. */
  | { readonly how: "next"; readonly from: string }
  | { readonly how: "rule"; readonly from: string; readonly rule: RuleVerdict };

export type WhyOffPath =
  | { readonly how: "unknown" }
  | { readonly how: "inactive" }
  /** The path went by: from a step in front of it to one behind it; null for the end. */
  | { readonly how: "passed"; readonly from: string; readonly to: string | null }
  /** The path has not come so far: it is at this step. */
  | { readonly how: "to-come"; readonly current: string | null };

/** What a rule of the flow comes to in a walk. */
export interface RuleVerdict {
  /** Its place in the document. */
  readonly rule: number;
  readonly from: string;
  readonly to: string;
  readonly type: RuleType;
  readonly name: string | null;
  /** Whether the path leads over the step that it leaves. */
  readonly isReached: boolean;
  /** Whether it matches. */
  readonly holds: boolean;
  /** Whether it is the way that the path takes. */
  readonly isTaken: boolean;
  readonly option: { readonly at: string; readonly chosen: boolean } | null;
  readonly condition: ConditionVerdict | null;
}

export interface ConditionVerdict {
  readonly when: string;
  readonly holds: boolean;
  /** Of one that is wrong. */
  readonly isBad: boolean;
  /** What it looked at: `step.set`, `total` or `skipped`, in the order of the wizard. */
  readonly saw: readonly { readonly name: string; readonly value: string | number | readonly string[] | null }[];
}

export interface WhyNode {
  readonly kind: "set" | "option";
  readonly at: string;
  readonly shown: boolean;
  readonly because: WhyShown | WhyHidden;
  /** Whether it stands there and cannot be chosen, and by what. */
  readonly disabled: boolean;
  readonly isAlwaysDisabled: boolean;
  readonly required: boolean;
  /** By itself, whatever is chosen. */
  readonly isAlwaysRequired: boolean;
  /** All that target it, in the order of the document. */
  readonly dependencies: readonly DependencyVerdict[];
}

/** `always`: nothing decides it. `shown-by`: a choice shows it. */
export type WhyShown = "always" | "shown-by";
/** `no-show`: of what would show it nothing is chosen. `off-path`: its step is not on the path. */
export type WhyHidden = "unknown" | "inactive" | "off-path" | "set-hidden" | "hidden-by" | "no-show";

export interface DependencyVerdict {
  /** Its place in the document. */
  readonly dependency: number;
  readonly type: DependencyType;
  /** The option that decides it. */
  readonly on: string;
  readonly holds: boolean;
  /** `ahead`: its step comes later on the path; `circle`: the two depend on each other. */
  readonly because: "chosen" | "not-chosen" | "not-shown" | "disabled" | "off-path" | "ahead" | "skipped" | "circle";
}
