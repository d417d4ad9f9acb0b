import { pasteThings } from "../copying/paste-things.ts";
import { thingsInText } from "../copying/things-in-text.ts";
import { addedBy } from "./added-by.ts";
import { doEdit } from "./do-edit.ts";
import { namesInWords } from "./names-in-words.ts";
import type { OutlineDesk } from "./outline-desk.ts";
import { whereToAdd } from "./where-to-add.ts";

const NO_ROOM = {
  step: "Steps go into the wizard.",
  set: "Sets go into a step: take the one that they are for.",
  option: "Options go into a set to choose from: take the one that they are for.",
};

/** Puts in what was copied, behind what is in hand. */
export function paste(desk: OutlineDesk, text: string): void {
  const { store, say, tell } = desk;
  if (text.trim() === "") return;
  const { definition, selection } = store.getState();
  const read = thingsInText(text);
  const place = read.ok ? whereToAdd(definition, selection.at(-1) ?? null, read.things.kind) : null;
  if (!read.ok || place === null) {
    const words = read.ok ? NO_ROOM[read.things.kind] : read.words;
    tell({ kind: "refused", words });
    say(words);
    return;
  }
  const command = pasteThings(definition, read.things, place);
  const added = addedBy(command);
  if (added.length === 0 || !doEdit(desk, command)) return;
  store.select(added);
  say(`${namesInWords(store.getState().definition, added)} pasted.`);
}
