/** One of an author's own edits, as far as undo cares. */
export interface OwnEdit {
  readonly revision: number;
  /** The revision that it takes back: an edit's, which makes it an undo, or an undo's, which makes it a redo. */
  readonly undoes: number | null;
  /** What others did was left standing, and the edit that it names is never taken back. */
  readonly isGivenUp: boolean;
}

export interface UndoStacks {
  /** Revisions; the last is taken back next. */
  readonly undo: readonly number[];
  /** Revisions of undos; the last is itself taken back next. */
  readonly redo: readonly number[];
}

/** What an author can take back and do again, by the log of their own edits in order: nothing else knows it, so a reload forgets nothing. */
export function undoStacks(edits: Iterable<OwnEdit>): UndoStacks {
  const undo: number[] = [];
  const redo: number[] = [];
  for (const { revision, undoes, isGivenUp } of edits) {
    if (undoes === null) {
      undo.push(revision);
      redo.length = 0;
    } else if (take(redo, undoes)) undo.push(revision);
    else if (take(undo, undoes) && !isGivenUp) redo.push(revision);
  }
  return { undo, redo };
}

/** Whatever is taken back stands near the end. */
function take(stack: number[], revision: number): boolean {
  const place = stack.lastIndexOf(revision);
  if (place < 0) return false;
  stack.splice(place, 1);
  return true;
}
