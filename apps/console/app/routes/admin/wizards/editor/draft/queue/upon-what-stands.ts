import type { Definition } from "@boardwalk/engine";
import { applyCommand, changeField, type EditCommand, fingerprintOf, thingAt } from "@boardwalk/engine/editing";

/** The same act once more by somebody who saw what stands there now; null where there is nothing left to do it to. */
export function uponWhatStands(definition: Definition, command: EditCommand): EditCommand | null {
  const again = renewed(definition, command);
  return again !== null && applyCommand(definition, again).ok ? again : null;
}

function renewed(definition: Definition, command: EditCommand): EditCommand | null {
  switch (command.name) {
    case "change-field":
      return changeField(definition, command.at, command.field, command.after);
    case "remove":
    case "replace-set": {
      const found = thingAt(definition, command.at);
      return found && { ...command, was: fingerprintOf(found.thing) };
    }
    case "change-type": {
      const found = thingAt(definition, command.at);
      return found?.kind === "set" ? { ...command, before: found.thing.type } : null;
    }
    case "change-rule":
    case "remove-rule":
    case "move-rule": {
      const rule = definition.flow[command.rule.index];
      if (rule === undefined) return null;
      const reference = { index: command.rule.index, was: fingerprintOf(rule) };
      return command.name === "change-rule"
        ? { ...command, rule: reference, before: rule[command.field] }
        : { ...command, rule: reference };
    }
    case "several":
      return renewedSeveral(definition, command.commands);
    default:
      return command;
  }
}

/** Each upon what the one before it leaves; what there is nothing left of goes without. */
function renewedSeveral(definition: Definition, commands: readonly EditCommand[]): EditCommand | null {
  let stands = definition;
  const again: EditCommand[] = [];
  for (const command of commands) {
    const one = renewed(stands, command);
    const applied = one && applyCommand(stands, one);
    if (!one || !applied?.ok) continue;
    stands = applied.definition;
    again.push(one);
  }
  return again.length === 0 ? null : { name: "several", commands: again };
}
