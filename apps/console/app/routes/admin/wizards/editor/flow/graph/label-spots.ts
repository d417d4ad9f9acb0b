import type { Box, Point } from "../layout/flow-layout.ts";
import { lineMiddle } from "./line-path.ts";

/** Words beside a way, before they have a place. */
export interface LabelToPlace {
  readonly id: string;
  readonly points: readonly Point[];
  readonly text: string;
  /** Of the way's band: words stand beside it. */
  readonly band: number;
}

export interface LabelSpot extends Point {
  readonly anchor: "start" | "end";
}

const LETTER = 6.4;
const HEIGHT = 16;
const GAP = 8;

/** Beside each way where nothing else stands: at its longest upright part first, then anywhere along it. */
export function labelSpots(labels: readonly LabelToPlace[], boxes: Iterable<Box>): ReadonlyMap<string, LabelSpot> {
  const taken = [...boxes];
  const spots = new Map<string, LabelSpot>();
  for (const { id, points, text, band } of labels) {
    if (text === "") continue;
    const width = text.length * LETTER;
    const candidates = middles(points).flatMap(({ x, y }): LabelSpot[] => [
      { x: x + band / 2 + GAP, y, anchor: "start" },
      { x: x - band / 2 - GAP, y, anchor: "end" },
    ]);
    const [first] = candidates;
    const free = candidates.find((spot) => taken.every((box) => isApart(boxOf(spot, width), box))) ?? first;
    if (!free) continue;
    spots.set(id, free);
    taken.push(boxOf(free, width));
  }
  return spots;
}

function middles(points: readonly Point[]): Point[] {
  const between = points.flatMap((to, index) => {
    const from = points[index - 1];
    return from ? [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }] : [];
  });
  return [lineMiddle(points), ...between];
}

function boxOf({ x, y, anchor }: LabelSpot, width: number): Box {
  return { x: anchor === "start" ? x : x - width, y: y - HEIGHT / 2, width, height: HEIGHT };
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}
