import { changeField, type EditCommand, followKey, freeKey, keyFromName, renameKey } from "@boardwalk/engine/editing";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { nameOf } from "../rows/name-of.ts";
import { parentOf } from "../rows/parent-of.ts";
import { doEdit } from "./do-edit.ts";
import type { OutlineDesk } from "./outline-desk.ts";

/**
 * Gives what it is called from now on. The key of something that was only just added follows the name, as long as no
 * walk knows it.
 */
export function rename(desk: OutlineDesk, at: string, typed: string, isFresh: boolean): string {
  const { store, say } = desk;
  const { definition } = store.getState();
  const siblings = childrenOf(definition, parentOf(at));
  const thing = siblings.find(({ key }) => key === keyOf(at));
  const name = typed.trim();
  if (thing === undefined || name === "" || name === nameOf(thing)) return at;
  const field = "label" in thing ? "label" : "name";
  const commands: EditCommand[] = [changeField(definition, at, field, name)];
  if (isFresh && !store.isPublished(at)) {
    const others = siblings.map(({ key }) => key).filter((key) => key !== thing.key);
    const wish = keyFromName(name);
    const key = freeKey(others, wish);
    if (wish !== "" && key !== thing.key) commands.push(renameKey(definition, at, key));
  }
  const [only] = commands;
  if (only === undefined) return at;
  const command: EditCommand = commands.length === 1 ? only : { name: "several", commands };
  if (!doEdit(desk, command)) return at;
  say(`Named ${name}.`);
  return followKey(at, command) ?? at;
}
