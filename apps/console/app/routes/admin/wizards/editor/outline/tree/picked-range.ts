import type { OutlineRow } from "../rows/outline-row.ts";

/** All from one to another, of the kind of the first: what is in between in a deeper level goes along anyway. */
export function pickedRange(rows: readonly OutlineRow[], from: string, to: string): string[] {
  const start = rows.findIndex(({ at }) => at === from);
  const end = rows.findIndex(({ at }) => at === to);
  const kind = rows[start]?.kind;
  if (end < 0) return [];
  if (kind === undefined) return [to];
  const between = rows.slice(Math.min(start, end), Math.max(start, end) + 1).filter((row) => row.kind === kind);
  // The last one taken is what the inspector shows: the one that was gone to.
  return (start <= end ? between : between.reverse()).map(({ at }) => at);
}
