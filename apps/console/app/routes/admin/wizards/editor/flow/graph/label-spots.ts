import type { Box, Point } from "../layout/flow-layout.ts";
import { createCrowd } from "./crowd.ts";
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
const DOT = 14;

/** Beside each way where nothing else stands: at its longest upright part first, then anywhere along it. */
export function labelSpots(labels: readonly LabelToPlace[], boxes: Iterable<Box>): ReadonlyMap<string, LabelSpot> {
  const crowd = createCrowd();
  for (const box of boxes) crowd.add(box);
  for (const { id, points } of labels) for (const dot of dotsAlong(points)) crowd.add(dot, id);
  const spots = new Map<string, LabelSpot>();
  for (const { id, points, text, band } of labels) {
    if (text === "") continue;
    const width = text.length * LETTER;
    const candidates = middles(points).flatMap(({ x, y }): LabelSpot[] => [
      { x: x + band / 2 + GAP, y, anchor: "start" },
      { x: x - band / 2 - GAP, y, anchor: "end" },
    ]);
    const [first] = candidates;
    const free = candidates.find((spot) => crowd.isFree(boxOf(spot, width), id)) ?? first;
    if (!free) continue;
    spots.set(id, free);
    crowd.add(boxOf(free, width));
  }
  return spots;
}

/** A way as a row of small boxes: words upon another way cannot be read. */
function dotsAlong(points: readonly Point[]): Box[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (!from) return [];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / DOT));
    return Array.from({ length: steps }, (_, step): Box => {
      const along = (step + 0.5) / steps;
      // Where a line goes aside it is a curve that leaves and arrives upright.
      const aside = along * along * (3 - 2 * along);
      const x = from.x + (to.x - from.x) * aside;
      const y = from.y + (to.y - from.y) * along;
      return { x: x - 3, y: y - 3, width: 6, height: 6 };
    });
  });
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
