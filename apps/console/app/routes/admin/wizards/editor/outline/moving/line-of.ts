import type { Definition } from "@boardwalk/engine";
import type { OutlineRow } from "../rows/outline-row.ts";
import { blockOf } from "./block-of.ts";
import type { Carried } from "./carried.ts";
import type { Spot } from "./spot.ts";
import { stayingIn } from "./staying-in.ts";

/** The line in front of which a spot is drawn; null where what it is in is not shown. */
export function lineOf(
  definition: Definition,
  rows: readonly OutlineRow[],
  carried: Carried,
  { within, position }: Spot,
): number | null {
  const parent = within === null ? { first: -1, end: rows.length } : blockOf(rows, within);
  if (parent === null) return null;
  const staying = stayingIn(definition, carried, within);
  // One that a filter leaves out is no line to stand behind, so the one in front of it is.
  for (let front = position - 1; front >= 0; front -= 1) {
    const key = staying[front];
    const block = key === undefined ? null : blockOf(rows, within === null ? key : `${within}.${key}`);
    if (block) return block.end;
  }
  return parent.first + 1;
}
