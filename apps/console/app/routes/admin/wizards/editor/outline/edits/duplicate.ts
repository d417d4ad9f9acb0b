import { duplicateThings } from "@boardwalk/engine/editing";
import { topmost } from "../rows/topmost.ts";
import { addedBy } from "./added-by.ts";
import { doEdit } from "./do-edit.ts";
import { namesInWords } from "./names-in-words.ts";
import type { OutlineDesk } from "./outline-desk.ts";

/** Copies behind each of them, which are then what is taken. */
export function duplicate(desk: OutlineDesk, ats: readonly string[]): void {
  const { store, say } = desk;
  const { definition } = store.getState();
  const found = topmost(definition, ats);
  if (found.length === 0) return;
  const command = duplicateThings(definition, found);
  if (!doEdit(desk, command)) return;
  store.select(addedBy(command));
  say(`${namesInWords(definition, found)} duplicated.`);
}
