import type { SetDefinition } from "../../definition.ts";
import { dotted } from "./dotted.ts";
import type { Thing } from "./thing.ts";

/** The dotted keys of a thing and of what is in it, where it stands in `within`. */
export function keysIn({ kind, thing }: Thing, within: string | null): Set<string> {
  const at = dotted(within, thing.key);
  if (kind === "option") return new Set([at]);
  if (kind === "set") return new Set([at, ...optionKeys(thing, at)]);
  const inSets = thing.sets.flatMap((set) => [dotted(at, set.key), ...optionKeys(set, dotted(at, set.key))]);
  return new Set([at, ...inSets]);
}

function optionKeys({ options }: SetDefinition, at: string): string[] {
  return options.map(({ key }) => dotted(at, key));
}
