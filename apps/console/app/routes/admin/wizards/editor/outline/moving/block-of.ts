import type { OutlineRow } from "../rows/outline-row.ts";

/** The lines of a thing with what is shown of what is in it, one behind the last; null where it is not shown. */
export function blockOf(rows: readonly OutlineRow[], at: string): { first: number; end: number } | null {
  const first = rows.findIndex((row) => row.at === at);
  if (first < 0) return null;
  let end = first + 1;
  while (rows[end]?.at.startsWith(`${at}.`)) end += 1;
  return { first, end };
}
