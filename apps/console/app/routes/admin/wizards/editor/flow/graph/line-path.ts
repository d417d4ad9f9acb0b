import type { Point } from "../layout/flow-layout.ts";

/** A smooth line through where a way bends: it leaves and arrives upright, and turns only between rows. */
export function linePath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return "";
  let from = start;
  let path = `M${place(start)}`;
  for (const to of rest) {
    if (from.x === to.x) path += `L${place(to)}`;
    else {
      const middle = (from.y + to.y) / 2;
      path += `C${place({ x: from.x, y: middle })} ${place({ x: to.x, y: middle })} ${place(to)}`;
    }
    from = to;
  }
  return path;
}

/** Where its words stand: halfway along its longest upright part, or of all of it. */
export function lineMiddle(points: readonly Point[]): Point {
  let best: { readonly at: Point; readonly length: number } | null = null;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = Math.abs(to.y - from.y) - Math.abs(to.x - from.x) / 2;
    if (best === null || length > best.length)
      best = { at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, length };
  }
  return best?.at ?? points[0] ?? { x: 0, y: 0 };
}

function place({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
