import type { ConditionNames, ValueType } from "./condition-names.ts";

const ofA: ReadonlyMap<string, { readonly set: number; readonly type: ValueType }> = new Map([
  ["t", { set: 1, type: "text" }],
  ["n", { set: 2, type: "number" }],
  ["m", { set: 3, type: "list" }],
  ["u", { set: 4, type: "text" }],
  ["k", { set: 5, type: "number" }],
  ["o", { set: 6, type: "list" }],
]);

/** For tests: on step `a` the texts t and u, the numbers n and k, the lists m and o; a text on any step of its name. */
export const someNames: ConditionNames = {
  set: (step, set) => {
    if (step === "a") return ofA.get(set) ?? null;
    return step === set && step !== "__proto__" ? { set: 7, type: "text" } : null;
  },
};
