export interface DoneEdit {
  readonly revision: number;
  readonly undoes: number | null;
}

/**
 * What is left of some edits in order where an edit and what took it back right afterwards come to nothing. What another edit stands
 * between stays: that one was made for what was there then.
 */
export function leftStanding<T extends DoneEdit>(edits: Iterable<T>): T[] {
  const left: T[] = [];
  for (const edit of edits) {
    if (edit.undoes !== null && edit.undoes === left.at(-1)?.revision) left.pop();
    else left.push(edit);
  }
  return left;
}
