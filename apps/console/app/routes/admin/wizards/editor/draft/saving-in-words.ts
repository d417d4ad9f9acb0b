import type { Saving } from "./editor-state.ts";

/** "Saved 12:04", "Saving…", "Offline: kept here, will be saved". */
export function savingInWords(saving: Saving, clock: (at: number) => string): string {
  switch (saving.kind) {
    case "saved":
      return saving.at === null ? "Saved" : `Saved ${clock(saving.at)}`;
    case "saving":
      return "Saving…";
    case "away":
      return saving.why === "offline" ? "Offline: kept here, will be saved" : "No answer: kept here, will be saved";
    case "asking":
      return "Not saved: yours or theirs?";
    case "signed-out":
      return "Signed out: kept here";
    case "gone":
      return "Not saved: this wizard is not here any more";
    default:
      return saving satisfies never;
  }
}
