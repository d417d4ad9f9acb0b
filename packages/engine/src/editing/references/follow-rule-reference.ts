import type { JsonValue } from "../../definition.ts";
import type { RulePlace, RuleReference, SingleCommand } from "../edit-command.ts";
import { followKey } from "../follow-key.ts";
import { followRule } from "./follow-rule.ts";
import { readRule, ruleFingerprint, ruleOfFingerprint } from "./rule-fingerprint.ts";

/** What a rule that was seen before a command is after it, and where it stands then. */
export function followRuleReference(seen: RuleReference, missed: SingleCommand): RuleReference {
  switch (missed.name) {
    case "add-rule":
      return missed.place.index <= seen.index ? { ...seen, index: seen.index + 1 } : seen;
    case "remove-rule":
      return missed.rule.index < seen.index ? { ...seen, index: seen.index - 1 } : seen;
    case "change-rule":
      return isSame(seen, missed.rule) ? { ...seen, was: withField(seen.was, missed.field, missed.after) } : seen;
    case "move-rule": {
      if (isSame(seen, missed.rule)) {
        return { index: missed.to.index, was: withField(seen.was, "priority", missed.priority) };
      }
      const without = missed.rule.index < seen.index ? seen.index - 1 : seen.index;
      return { ...seen, index: missed.to.index <= without ? without + 1 : without };
    }
    case "rename-key":
    case "move": {
      const rule = ruleOfFingerprint(seen.was);
      return rule ? { ...seen, was: ruleFingerprint(followRule(rule, (at) => followKey(at, missed))) } : seen;
    }
    default:
      return seen;
  }
}

/** Where a rule is to stand, seen after a command. */
export function followRulePlace({ index, behind }: RulePlace, missed: SingleCommand): RulePlace {
  if (behind === null) return { index, behind };
  const before = followRuleReference({ index: index - 1, was: behind }, missed);
  return { index: before.index + 1, behind: before.was };
}

function isSame(one: RuleReference, other: RuleReference): boolean {
  return one.index === other.index && one.was === other.was;
}

function withField(fingerprint: string, field: string, value: JsonValue): string {
  const rule = ruleOfFingerprint(fingerprint);
  const changed = rule && readRule({ ...rule, [field]: value });
  return changed ? ruleFingerprint(changed) : fingerprint;
}
