import { changeField } from "@boardwalk/engine/editing";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { parentOf } from "../rows/parent-of.ts";
import { doEdit } from "./do-edit.ts";
import { isArchived } from "./is-archived.ts";
import { namesInWords } from "./names-in-words.ts";
import type { OutlineDesk } from "./outline-desk.ts";

/** Out of every walk while it stays in the draft; what is archived altogether is taken back. */
export function archive(desk: OutlineDesk, ats: readonly string[]): void {
  const { definition } = desk.store.getState();
  const there = ats.filter((at) => childrenOf(definition, parentOf(at)).some(({ key }) => key === keyOf(at)));
  const active = isArchived(definition, there);
  const commands = there.map((at) => changeField(definition, at, "active", active));
  const [only] = commands;
  if (only === undefined) return;
  if (!doEdit(desk, commands.length === 1 ? only : { name: "several", commands })) return;
  desk.say(`${namesInWords(definition, there)} ${active ? "taken back" : "archived"}.`);
}
