/** A generated wizard before it is written down in either engine's words. Everything is named by its position. */
export interface Plan {
  readonly steps: readonly PlannedStep[];
}

export interface PlannedStep {
  readonly key: string;
  readonly sets: readonly PlannedSet[];
  /** The step after this one is passed over where the first option of this step's first set is chosen. */
  readonly leap: "by option" | "by condition" | null;
}

export interface PlannedSet {
  readonly key: string;
  readonly type: "SINGLE" | "MULTIPLE";
  readonly conditions: readonly PlannedCondition[];
  readonly options: readonly PlannedOption[];
}

export interface PlannedOption {
  readonly key: string;
  readonly price: string;
  readonly conditions: readonly PlannedCondition[];
}

/** Conditions of one thing are all of one type. */
export interface PlannedCondition {
  readonly type: "SHOW_IF" | "HIDE_IF" | "DISABLE_IF";
  readonly on: OptionPosition;
}

export interface OptionPosition {
  readonly step: number;
  readonly set: number;
  readonly option: number;
}
