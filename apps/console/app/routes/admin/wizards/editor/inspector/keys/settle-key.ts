import type { Definition } from "@boardwalk/engine";
import { type EditCommand, freeKey, keyFromName, renameKey, thingAt } from "@boardwalk/engine/editing";
import { childrenOf } from "../../outline/rows/children-of.ts";
import { nameOf } from "../../outline/rows/name-of.ts";

/**
 * A key follows its name as long as no version names it and its author gave it none of their own: the command for a
 * name that was `before` and is another now, or null where the key stays.
 */
export function settleKey(
  definition: Definition,
  at: string,
  { before, isPublished }: { readonly before: string; readonly isPublished: boolean },
): EditCommand | null {
  const found = thingAt(definition, at);
  if (!found || isPublished) return null;
  const name = nameOf(found.thing);
  const { key } = found.thing;
  const wish = keyFromName(name);
  if (name === before || name === key || wish === "" || !follows(key, before)) return null;
  const next = freeKey(takenBeside(definition, at), wish);
  return next === key ? null : renameKey(definition, at, next);
}

/** The keys of its siblings. */
function takenBeside(definition: Definition, at: string): readonly string[] {
  const found = thingAt(definition, at);
  if (!found) return [];
  return childrenOf(definition, found.within)
    .filter((_, index) => index !== found.index)
    .map(({ key }) => key);
}

/** Made of the name, with a number behind it where that was taken. */
function follows(key: string, name: string): boolean {
  const stem = keyFromName(name);
  return key === name || (stem !== "" && key.startsWith(stem) && /^(_\d+)?$/.test(key.slice(stem.length)));
}
