import type { Definition } from "../../definition.ts";
import type { ChangeRule, EditCommand } from "../edit-command.ts";
import { followReferences } from "../references/follow-references.ts";
import type { Rename } from "../references/renamed.ts";
import { referTo } from "../references/rule-place.ts";

/**
 * What takes a change of keys back to the letter: a condition may already have named what had the new key before, and would
 * otherwise come back with the old one.
 */
export function restoredExactly(
  before: Definition,
  after: Definition,
  { back, rename }: { readonly back: EditCommand; readonly rename: Rename },
): EditCommand {
  const { flow } = followReferences(after, rename);
  const mended = flow.flatMap((rule, index): ChangeRule[] => {
    const when = before.flow[index]?.when ?? null;
    if (rule.when === when) return [];
    return [{ name: "change-rule", rule: referTo(flow, index), field: "when", before: rule.when, after: when }];
  });
  return mended.length === 0 ? back : { name: "several", commands: [back, ...mended] };
}
