import type { Definition } from "@boardwalk/engine";
import { referencesTo, thingAt } from "@boardwalk/engine/editing";

/** What was removed and what went along, as it is said afterwards. */
export function removedInWords(definition: Definition, ats: readonly string[]): string {
  const { rules, dependencies } = referencesTo(definition, ats);
  const [only] = ats;
  const found = only === undefined ? null : thingAt(definition, only);
  const name = found?.kind === "option" ? found.thing.label : found?.thing.name;
  const what = ats.length === 1 && name !== undefined ? name : `${ats.length} things`;
  const along = [
    rules.length > 0 && `${rules.length} ${rules.length === 1 ? "rule" : "rules"}`,
    dependencies.length > 0 &&
      `${dependencies.length} ${dependencies.length === 1 ? "line" : "lines"} about when something shows`,
  ].filter(Boolean);
  return `${what} removed${along.length > 0 ? ` with ${along.join(" and ")}` : ""}. Undo brings it back.`;
}
