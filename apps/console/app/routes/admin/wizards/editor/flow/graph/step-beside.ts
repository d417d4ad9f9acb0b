import type { Box } from "../layout/flow-layout.ts";

export type Direction = "up" | "down" | "left" | "right";

/** Which box an arrow key leads to: up and down from row to row, left and right along the row. */
export function stepBeside(boxes: ReadonlyMap<string, Box>, from: string, direction: Direction): string | null {
  const here = boxes.get(from);
  if (!here) return null;
  const start = middle(here);
  let best: { readonly key: string; readonly distance: number } | null = null;
  for (const [key, box] of boxes) {
    if (key === from) continue;
    const { x, y } = middle(box);
    const [ahead, aside] = AXES[direction](x - start.x, y - start.y);
    if (ahead < NEAREST) continue;
    const distance = ahead + Math.abs(aside) * ASIDE[direction];
    if (best === null || distance < best.distance) best = { key, distance };
  }
  return best?.key ?? null;
}

const AXES: Record<Direction, (x: number, y: number) => readonly [ahead: number, aside: number]> = {
  up: (x, y) => [-y, x],
  down: (x, y) => [y, x],
  left: (x, y) => [-x, y],
  right: (x, y) => [x, y],
};
/** Less than this is beside, not ahead. */
const NEAREST = 24;
/** How much further what stands aside counts as being. */
const ASIDE: Record<Direction, number> = { up: 0.25, down: 0.25, left: 2, right: 2 };

function middle({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
