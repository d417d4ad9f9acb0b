import { mendCondition } from "../../writing/mend-condition.ts";
import { changeRule, removeRule } from "../making/edit-rules.ts";
import type { FixFinder } from "./fix.ts";

/** What was probably meant by the first part that is wrong. */
export const fixBadCondition: FixFinder = function* (definition, { rule }) {
  const when = rule === undefined ? null : (definition.flow[rule]?.when ?? null);
  if (rule === undefined || when === null) return;
  const mend = mendCondition(definition, when);
  if (mend) {
    const mended = `${when.slice(0, mend.start)}${mend.insert}${when.slice(mend.end)}`;
    yield { label: `Use ${mend.insert}`, command: changeRule(definition, rule, "when", mended) };
  }
  yield { label: "Remove the rule", command: removeRule(definition, rule) };
};
