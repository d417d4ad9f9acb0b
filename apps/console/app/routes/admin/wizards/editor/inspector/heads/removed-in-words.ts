import type { Definition } from "@boardwalk/engine";
import { referencesTo } from "@boardwalk/engine/editing";
import { nameAt } from "../../outline/rows/name-at.ts";

/** What was removed and what went along, as it is said afterwards. */
export function removedInWords(definition: Definition, ats: readonly string[]): string {
  const { rules, dependencies } = referencesTo(definition, ats);
  const [only] = ats;
  const what = ats.length === 1 && only !== undefined ? nameAt(definition, only) : `${ats.length} things`;
  const along = [
    rules.length > 0 && `${rules.length} ${rules.length === 1 ? "rule" : "rules"}`,
    dependencies.length > 0 &&
      `${dependencies.length} ${dependencies.length === 1 ? "line" : "lines"} about when something shows`,
  ].filter(Boolean);
  return `${what} removed${along.length > 0 ? ` with ${along.join(" and ")}` : ""}. Undo brings it back.`;
}
