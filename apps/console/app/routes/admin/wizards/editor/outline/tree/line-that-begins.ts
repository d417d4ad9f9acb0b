import type { OutlineRow } from "../rows/outline-row.ts";
import { plainText } from "../rows/plain-text.ts";

/** The next line whose name begins like that, from the one in hand round to it again. */
export function lineThatBegins(rows: readonly OutlineRow[], from: number, typed: string): number {
  const wanted = plainText(typed);
  // One letter again and again goes from one to the next; a word that goes on may still mean the one in hand.
  const first = wanted.length === 1 ? from + 1 : from;
  for (let step = 0; step < rows.length; step += 1) {
    const index = (first + step) % rows.length;
    if (plainText(rows[index]?.name ?? "").startsWith(wanted)) return index;
  }
  return from;
}
