import type { EditRow } from "@boardwalk/domain/wizards";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";

export interface EditInWords {
  readonly id: number;
  readonly says: string;
  readonly by: string;
  readonly when: WhenInWords;
  readonly isTakenBack: boolean;
  /** "7 edits", where one field was typed into for a while. */
  readonly together: string | null;
}

export interface EditsOfVersion {
  /** Null for what waits to be published. */
  readonly version: number | null;
  readonly edits: readonly EditInWords[];
}

const LONGEST_RUN_MS = 600_000;

/** Edits by the version that they went into, newest first; one field that somebody typed into is one of them. */
export function editsInWords(edits: readonly EditRow[], here: Here): EditsOfVersion[] {
  const groups: { version: number | null; edits: EditInWords[] }[] = [];
  for (const run of runsOf(edits)) {
    const [newest] = run;
    if (!newest) continue;
    const last = groups.at(-1);
    const edit = {
      id: newest.revision,
      says: sayingOf(newest),
      by: newest.by ?? "At the command line",
      when: whenInWords(newest.at, here),
      // What took something back and was itself taken back is told by what did it again.
      isTakenBack: newest.isTakenBack && newest.act !== "undo",
      together: run.length === 1 ? null : `${run.length} edits`,
    };
    if (last && last.version === newest.version) last.edits.push(edit);
    else groups.push({ version: newest.version, edits: [edit] });
  }
  return groups;
}

function runsOf(edits: readonly EditRow[]): EditRow[][] {
  const runs: EditRow[][] = [];
  for (const edit of edits) {
    const run = runs.at(-1);
    const newest = run?.[0];
    if (run && newest && isOneWith(newest, edit)) run.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

function isOneWith(newest: EditRow, edit: EditRow): boolean {
  return (
    newest.field !== null &&
    newest.field === edit.field &&
    [newest, edit].every(({ act, isTakenBack }) => act === "edit" && !isTakenBack) &&
    newest.by === edit.by &&
    newest.version === edit.version &&
    newest.at.getTime() - edit.at.getTime() < LONGEST_RUN_MS
  );
}

function sayingOf({ act, summary }: EditRow): string {
  switch (act) {
    case "edit":
      return summary;
    case "undo":
      return `Took back: ${summary}`;
    case "redo":
      return `Did again: ${summary}`;
    case "give-up":
      return `Left as others made it: ${summary}`;
    default:
      return act satisfies never;
  }
}
