import type { AddThing, RenameKey, SingleCommand } from "../edit-command.ts";
import { freeKey } from "../making/free-key.ts";
import { dotted, ownKeyOf, withinOf } from "../things/dotted.ts";
import { followDependency, followRule } from "./follow-rule.ts";
import { renameOf } from "./rename-of.ts";

interface Beside {
  readonly command: AddThing;
  /** What the author's further commands have missed by it. */
  readonly renamed: RenameKey;
}

/** Two authors add something at once, and both call it `option_3`: the later one is called otherwise. Null where they do not. */
export function addBeside(command: AddThing, missed: SingleCommand): Beside | null {
  const { within } = command.place;
  const at = dotted(within, command.given.key);
  if (newKeyOf(missed) !== at) return null;
  const key = freeKey([command.given.key], command.given.key);
  const rename = renameOf(at, dotted(within, key));
  const rules = command.rules?.map(({ place, rule }) => ({ place, rule: followRule(rule, rename) }));
  const dependencies = command.dependencies?.map(({ index, dependency }) => {
    return { index, dependency: followDependency(dependency, rename) };
  });
  return {
    command: {
      ...command,
      given: { ...command.given, key },
      ...(rules && { rules }),
      ...(dependencies && { dependencies }),
    },
    renamed: { name: "rename-key", at, key },
  };
}

/** What a command makes that was not there before. */
function newKeyOf(command: SingleCommand): string | null {
  if (command.name === "add") return dotted(command.place.within, command.given.key);
  if (command.name === "rename-key") return dotted(withinOf(command.at), command.key);
  return command.name === "move" ? dotted(command.to.within, command.key ?? ownKeyOf(command.at)) : null;
}
