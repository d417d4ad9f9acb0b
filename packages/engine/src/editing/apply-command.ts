import type { Definition } from "../definition.ts";
import type { Applied } from "./applied.ts";
import { applyAddThing } from "./apply/apply-add-thing.ts";
import { applyAddDependency, applyChangeDependency, applyRemoveDependency } from "./apply/apply-change-dependencies.ts";
import { applyChangeField } from "./apply/apply-change-field.ts";
import { applyAddRule, applyChangeRule, applyMoveRule, applyRemoveRule } from "./apply/apply-change-rules.ts";
import { applyChangeType } from "./apply/apply-change-type.ts";
import { applyMoveThing } from "./apply/apply-move-thing.ts";
import { applyRemoveThing } from "./apply/apply-remove-thing.ts";
import { applyRenameKey } from "./apply/apply-rename-key.ts";
import { applyReplaceDraft } from "./apply/apply-replace-draft.ts";
import { applyReplaceSet } from "./apply/apply-replace-set.ts";
import { changesAKey } from "./apply/changes-a-key.ts";
import { nothing } from "./apply/nothing.ts";
import { invalid } from "./apply/refused.ts";
import type { EditCommand, Several } from "./edit-command.ts";

/**
 * A draft with one command done to it, or why not. What comes of a storable draft is storable again; what the command leaves
 * alone is the same object as before.
 */
export function applyCommand(definition: Definition, command: EditCommand): Applied {
  switch (command.name) {
    case "change-field":
      return applyChangeField(definition, command);
    case "add":
      return applyAddThing(definition, command);
    case "remove":
      return applyRemoveThing(definition, command);
    case "move":
      return applyMoveThing(definition, command);
    case "rename-key":
      return applyRenameKey(definition, command);
    case "change-type":
      return applyChangeType(definition, command);
    case "replace-set":
      return applyReplaceSet(definition, command);
    case "add-rule":
      return applyAddRule(definition, command);
    case "change-rule":
      return applyChangeRule(definition, command);
    case "move-rule":
      return applyMoveRule(definition, command);
    case "remove-rule":
      return applyRemoveRule(definition, command);
    case "add-dependency":
      return applyAddDependency(definition, command);
    case "change-dependency":
      return applyChangeDependency(definition, command);
    case "remove-dependency":
      return applyRemoveDependency(definition, command);
    case "replace-draft":
      return applyReplaceDraft(definition, command);
    case "several":
      return applySeveral(definition, command);
  }
}

// Each takes as long as reading a condition, and nobody else is served meanwhile.
const MOST_RULES_READ = 500_000;

/** Each upon what came of the one before it; one that is refused refuses them all. `work` is shared with those within. */
function applySeveral(definition: Definition, { commands }: Several, work = { rulesRead: 0 }): Applied {
  const inverses: EditCommand[] = [];
  let after = definition;
  for (const command of commands) {
    if (command.name !== "several" && changesAKey(command)) work.rulesRead += after.flow.length;
    if (work.rulesRead > MOST_RULES_READ) {
      return invalid("So many keys cannot change at once in a wizard of so many rules. Do it in smaller parts.", null);
    }
    const applied = command.name === "several" ? applySeveral(after, command, work) : applyCommand(after, command);
    if (!applied.ok) return applied;
    if (applied.definition !== after) inverses.unshift(applied.inverse);
    after = applied.definition;
  }
  const [only] = inverses;
  if (!only) return { ok: true, definition, inverse: nothing };
  return {
    ok: true,
    definition: after,
    inverse: inverses.length === 1 ? only : { name: "several", commands: inverses },
  };
}
