import type { Box } from "../layout/flow-layout.ts";

const CELL = 96;

/** What stands somewhere already, looked up by place, so that a large graph is no slower to label. */
export interface Crowd {
  add(box: Box, owner?: string): void;
  /** Nothing but what has this owner stands there. */
  isFree(box: Box, owner?: string): boolean;
}

export function createCrowd(): Crowd {
  const cells = new Map<string, { readonly box: Box; readonly owner: string | undefined }[]>();
  return {
    add: (box, owner) => {
      for (const cell of cellsOf(box)) {
        const others = cells.get(cell);
        if (others) others.push({ box, owner });
        else cells.set(cell, [{ box, owner }]);
      }
    },
    isFree: (box, owner) =>
      cellsOf(box).every((cell) =>
        (cells.get(cell) ?? []).every(
          (other) => (owner !== undefined && other.owner === owner) || isApart(box, other.box),
        ),
      ),
  };
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const found: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
      found.push(`${column} ${row}`);
  return found;
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}
