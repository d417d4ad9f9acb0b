import type { Definition } from "../../definition.ts";
import type { ChangeRule, EditCommand } from "../edit-command.ts";
import { followReferences } from "../references/follow-references.ts";
import { referTo } from "../references/rule-place.ts";

/**
 * What takes a change of keys back to the letter: a condition may already have named what had the new key before, and would
 * otherwise come back with the old one.
 */
export function restoredExactly(
  before: Definition,
  after: Definition,
  { back, from, to }: { readonly back: EditCommand; readonly from: string; readonly to: string },
): EditCommand {
  const { flow } = followReferences(after, from, to);
  const mended = flow.flatMap((rule, index): ChangeRule[] => {
    const when = before.flow[index]?.when ?? null;
    if (rule.when === when) return [];
    return [{ name: "change-rule", rule: referTo(flow, index), field: "when", before: rule.when, after: when }];
  });
  return mended.length === 0 ? back : { name: "several", commands: [back, ...mended] };
}
