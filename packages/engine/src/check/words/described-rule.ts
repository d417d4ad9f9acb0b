import type { RuleDefinition } from "../../definition.ts";
import { quoted } from "../../quoted.ts";

/** How a message speaks of a rule that may have no name. */
export function describedRule({ from, to, name, option }: RuleDefinition): string {
  const ends = `from ${quoted(from)} to ${quoted(to)}`;
  if (name !== null) return `the rule ${quoted(name)} ${ends}`;
  return option === null ? `the rule ${ends}` : `the rule ${ends} for ${quoted(option)}`;
}
