import type { Definition, OptionDefinition, SetDefinition, StepDefinition } from "../../definition.ts";
import type { AddThing, EditCommand } from "../edit-command.ts";
import { followDependency } from "../references/follow-rule.ts";
import { renameOf } from "../references/rename-of.ts";
import { dotted, isWithin } from "../things/dotted.ts";
import { siblingsIn } from "../things/siblings-in.ts";
import type { Thing } from "../things/thing.ts";
import { freeKey } from "./free-key.ts";
import { several } from "./several.ts";
import { topmost } from "./topmost.ts";

/** Puts a copy behind each, with what hangs on what inside it; rules of the flow stay those of the first. */
export function duplicateThings(definition: Definition, ats: readonly string[]): EditCommand {
  const taken = new Map<string | null, Set<string>>();
  const added = topmost(definition, ats).map((chosen): AddThing => {
    const { at, within, thing } = chosen;
    const keys = taken.get(within) ?? new Set((siblingsIn(definition, within) ?? []).map(({ key }) => key));
    taken.set(within, keys);
    const key = freeKey(keys, thing.key);
    keys.add(key);
    const rename = renameOf(at, dotted(within, key));
    // Those of the copy stand behind all others, in their own order.
    const copied = definition.dependencies.filter(({ target }) => isWithin(target, at));
    const dependencies = copied.map((dependency) => {
      return { index: Number.MAX_SAFE_INTEGER, dependency: followDependency(dependency, rename) };
    });
    return {
      name: "add",
      place: { within, behind: thing.key },
      given: copyOf(chosen, key),
      ...(dependencies.length > 0 && { dependencies }),
    };
  });
  return several(added);
}

function copyOf(chosen: Thing, key: string): StepDefinition | SetDefinition | OptionDefinition {
  const { kind, thing } = chosen;
  if (kind !== "option") return { ...thing, key };
  // What it hands on stays told apart.
  return { ...thing, key, value: thing.value === thing.key ? key : thing.value };
}
