import type { Given } from "../form/given.ts";
import type { PathPlace } from "../path/path-of.ts";
import { changedPath } from "../words/changed-path.ts";
import type { Page } from "./page.ts";

export interface ChangedNote {
  /** Before a set changes: what it said, and the way ahead then. While somebody types, that is from before they began. */
  before(set: string, said: { given: Given | undefined; places: readonly PathPlace[] }, isTyped: boolean): void;
  /** After it: says what that did to the way ahead, beside the set that did it. */
  after(set: string, places: readonly PathPlace[]): void;
}

/** Keeps what the last set changed, so that it can be said, and taken back. */
export function watchChanges(page: Page, undo: (set: string, given: Given) => void): ChangedNote {
  const note = document.querySelector<HTMLElement>("[data-changed]");
  const words = note?.querySelector("[data-changed-words]");
  const button = note?.querySelector<HTMLElement>("[data-undo]");
  let last: { set: string; given: Given; places: readonly PathPlace[] } | null = null;
  button?.addEventListener("click", () => {
    if (!last) return;
    const { set, given } = last;
    last = null;
    undo(set, given);
    if (note) note.hidden = true;
    page.sets.get(set)?.querySelector<HTMLElement>("input:not([type='hidden'], :disabled), textarea")?.focus();
  });
  return {
    before(set, { given, places }, isTyped) {
      if (given && !(isTyped && last?.set === set)) last = { set, given, places };
    },
    after(set, places) {
      if (!note || !words || !button || last?.set !== set) return;
      const sentences = changedPath(last.places, places);
      words.textContent = sentences.join(" ");
      note.hidden = sentences.length === 0;
      button.hidden = false;
      if (sentences.length > 0) page.sets.get(set)?.append(note);
    },
  };
}
