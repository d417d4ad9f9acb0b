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
import { nothing } from "./apply/nothing.ts";
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

/** Each upon what came of the one before it; one that is refused refuses them all. */
function applySeveral(definition: Definition, { commands }: Several): Applied {
  const inverses: EditCommand[] = [];
  let after = definition;
  for (const command of commands) {
    const applied = applyCommand(after, command);
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
