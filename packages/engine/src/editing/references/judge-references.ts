import { dependencyTable } from "../../document/tables/dependency-table.ts";
import { ruleTable } from "../../document/tables/rule-table.ts";
import { PLACES, readPart } from "../apply/read-part.ts";
import type { AddThing } from "../edit-command.ts";

/** Why these cannot come back with a thing, in words; null where they can: each is right, and names one of the keys. */
export function judgeReferences(
  { rules = [], dependencies = [] }: Pick<AddThing, "rules" | "dependencies">,
  keys: ReadonlySet<string>,
): string | null {
  for (const { rule } of rules) {
    const read = readPart(ruleTable, rule, PLACES.rule);
    if (!read.ok) return read.message;
    if (!keys.has(rule.from) && !keys.has(rule.to) && (rule.option === null || !keys.has(rule.option))) {
      return "A rule that comes back with something must name it.";
    }
  }
  for (const { dependency } of dependencies) {
    const read = readPart(dependencyTable, dependency, PLACES.dependency);
    if (!read.ok) return read.message;
    if (!keys.has(dependency.target) && !keys.has(dependency.on)) {
      return "A dependency that comes back with something must name it.";
    }
  }
  return null;
}
