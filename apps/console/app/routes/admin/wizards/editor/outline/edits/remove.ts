import { applyCommand, removeThings } from "@boardwalk/engine/editing";
import { childrenOf } from "../rows/children-of.ts";
import { topmost } from "../rows/topmost.ts";
import { alsoGone } from "./also-gone.ts";
import { besideGone } from "./beside-gone.ts";
import { doEdit } from "./do-edit.ts";
import { namesInWords } from "./names-in-words.ts";
import type { OutlineDesk } from "./outline-desk.ts";

/** Removes them at once, says what went along, and offers them back in the same place. */
export function remove(desk: OutlineDesk, ats: readonly string[]): void {
  const { store, say, tell } = desk;
  const { definition } = store.getState();
  const found = topmost(definition, ats);
  if (found.length === 0) return;
  const command = removeThings(definition, found);
  const applied = applyCommand(definition, command);
  if (!doEdit(desk, command) || !applied.ok) return;
  const next = besideGone(definition, found);
  store.select(next === null ? [] : [next]);
  const inside = found.flatMap((at) => childrenOf(definition, at));
  const what = namesInWords(definition, found);
  const words = `${what} removed${insideInWords(inside)}.`;
  const also = alsoGone(definition, found);
  const { undo } = store.getState().history;
  tell({
    kind: "removed",
    ats: found,
    words,
    also,
    undo: () => {
      tell(null);
      // Taken back by itself where it was the last thing done; otherwise put in again behind what came after.
      if (undo !== null && store.getState().history.undo === undo) store.undo();
      else doEdit(desk, applied.inverse);
      store.select(found);
      say(`${what} put back.`);
    },
  });
  say(`${words}${also.length > 0 ? ` ${also.length} that named it went along.` : ""}`);
}

function insideInWords(inside: readonly object[]): string {
  if (inside.length === 0) return "";
  const what = inside.every((thing) => "label" in thing)
    ? "option"
    : inside.every((thing) => "type" in thing)
      ? "set"
      : "part";
  return ` with ${inside.length} ${what}${inside.length === 1 ? "" : "s"}`;
}
