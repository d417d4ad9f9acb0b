import { applyCommand, changeField, type EditCommand, followKey } from "@boardwalk/engine/editing";
import { settleKey } from "../../inspector/keys/settle-key.ts";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { nameOf } from "../rows/name-of.ts";
import { parentOf } from "../rows/parent-of.ts";
import { doEdit } from "./do-edit.ts";
import type { OutlineDesk } from "./outline-desk.ts";

/** Names a thing, as one edit with the key where that follows; gives back its dotted key from now on. */
export function rename(desk: OutlineDesk, at: string, typed: string): string {
  const { store, say } = desk;
  const { definition } = store.getState();
  const thing = childrenOf(definition, parentOf(at)).find(({ key }) => key === keyOf(at));
  const name = typed.trim();
  if (thing === undefined || name === "" || name === nameOf(thing)) return at;
  const named = changeField(definition, at, "label" in thing ? "label" : "name", name);
  const applied = applyCommand(definition, named);
  const isPublished = store.isPublished(at);
  const settled = applied.ok ? settleKey(applied.definition, at, { before: nameOf(thing), isPublished }) : null;
  const command: EditCommand = settled === null ? named : { name: "several", commands: [named, settled] };
  if (!doEdit(desk, command)) return at;
  say(`Named ${name}.`);
  return followKey(at, command) ?? at;
}
