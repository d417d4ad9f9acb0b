import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { parentOf } from "../rows/parent-of.ts";
import { blockOf } from "./block-of.ts";
import type { Carried } from "./carried.ts";
import { parentsFor } from "./parents-for.ts";
import type { Spot } from "./spot.ts";
import { stayingIn } from "./staying-in.ts";

const LEVELS = { step: 1, set: 2, option: 3 } as const;

/**
 * Where things would stand that are let go over the outline, so many lines from its top; null where they do not fit.
 * Over a thing of their own kind it is in front of it or behind, over what may hold them it is in there.
 */
export function spotAt(
  definition: Definition,
  rows: readonly OutlineRow[],
  carried: Carried,
  lines: number,
): Spot | null {
  const row = rows[Math.min(Math.max(0, Math.floor(lines)), rows.length - 1)];
  if (row === undefined) return null;
  const level = LEVELS[carried.kind];
  if (row.level >= level) {
    const sibling = row.at.split(".").slice(0, level).join(".");
    const block = blockOf(rows, sibling);
    if (block === null) return null;
    return beside(definition, carried, sibling, lines >= (block.first + block.end) / 2);
  }
  if (row.level !== level - 1 || !parentsFor(definition, carried.kind).includes(row.at)) return null;
  const position = row.fold === "open" ? 0 : stayingIn(definition, carried, row.at).length;
  return { within: row.at, position };
}

function beside(definition: Definition, carried: Carried, sibling: string, isBehind: boolean): Spot {
  const within = parentOf(sibling);
  const siblings = childrenOf(definition, within).map(({ key }) => key);
  const before = new Set(siblings.slice(0, siblings.indexOf(keyOf(sibling)) + (isBehind ? 1 : 0)));
  return { within, position: stayingIn(definition, carried, within).filter((key) => before.has(key)).length };
}
