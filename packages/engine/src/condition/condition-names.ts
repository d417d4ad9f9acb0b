export type ValueType = "text" | "number" | "list";

/** The sets that a condition may speak of. */
export interface ConditionNames {
  /** `set` in the answer is its node number. */
  set(step: string, set: string): { readonly set: number; readonly type: ValueType } | null;
}
