// Lines kept above and below what is seen, so that scrolling a little paints nothing new.
const SPARE = 12;

export interface ShownLines {
  readonly first: number;
  /** One behind the last. */
  readonly end: number;
}

/** What a browser gets to draw before anybody has measured anything. */
export const SHOWN_AT_FIRST: ShownLines = { first: 0, end: 60 };

/** The lines that are drawn where a list is scrolled: in steps, so that most of scrolling changes nothing. */
export function shownLines(lines: number, height: number, scrolled: number, seen: number): ShownLines {
  if (height <= 0) return SHOWN_AT_FIRST;
  const above = Math.floor(Math.max(0, scrolled) / height / SPARE) * SPARE;
  const first = Math.min(Math.max(0, above - SPARE), Math.max(0, lines - 1));
  return { first, end: Math.min(lines, above + Math.ceil(seen / height) + 2 * SPARE) };
}
