// A condition while its author writes it: as rows to click, with names completed and the name that was meant.
// Pure, and only what an editor needs: what a condition means is said by `condition` alone.
export { type Completion, type CompletionItem, completeCondition } from "./complete-condition.ts";
export type { Comparison, ConditionRow, ConditionValue } from "./condition-row.ts";
export { type Mend, mendCondition } from "./mend-condition.ts";
export { readRows } from "./read-rows.ts";
export { type Subject, subjectsOf } from "./subjects-of.ts";
export { type PlainToken, tokensOf } from "./tokens-of.ts";
export { type NamedValue, valuesOf } from "./values-of.ts";
export { writeRows } from "./write-rows.ts";
