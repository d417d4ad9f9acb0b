import type { Point } from "../layout/flow-layout.ts";

/** A smooth line through where a way bends: it leaves and arrives upright, and turns only between rows. */
export function linePath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return "";
  const end = rest.at(-1);
  if (end && end.y < start.y) return roundedPath([start, below(start), ...rest.slice(0, -1), above(end), end]);
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

const STUB = 14;
const below = ({ x, y }: Point): Point => ({ x, y: y + STUB });
const above = ({ x, y }: Point): Point => ({ x, y: y - STUB });

/** A way that leads back goes around: straight from bend to bend, with its corners rounded. */
function roundedPath(points: readonly Point[]): string {
  const [start = { x: 0, y: 0 }, ...rest] = points;
  const bends = rest.slice(0, -1).map((bend, index) => {
    const next = rest[index + 1] ?? bend;
    return `Q${place(bend)} ${place({ x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 })}`;
  });
  return `M${place(start)}${bends.join("")}L${place(rest.at(-1) ?? start)}`;
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
