import { END, type FlowLayout, type Point } from "./flow-layout.ts";

/** The same layout, moved so that most of what was there before stays where it was. */
export function keepInPlace(next: FlowLayout, before: FlowLayout | null): FlowLayout {
  const by = before === null ? null : mostCommonMove(next, before);
  if (by === null || (by.x === 0 && by.y === 0)) return next;
  const moved = <P extends Point>(point: P): P => ({ ...point, x: point.x + by.x, y: point.y + by.y });
  return {
    boxes: new Map([...next.boxes].map(([key, box]) => [key, moved(box)])),
    lines: new Map([...next.lines].map(([id, points]) => [id, points.map(moved)])),
  };
}

function mostCommonMove({ boxes }: FlowLayout, before: FlowLayout): Point | null {
  const moves = new Map<string, { readonly by: Point; count: number }>();
  for (const [key, { x, y }] of boxes) {
    const was = before.boxes.get(key);
    if (!was || key === END) continue;
    const by = { x: was.x - x, y: was.y - y };
    const id = `${Math.round(by.x)} ${Math.round(by.y)}`;
    const move = moves.get(id) ?? { by, count: 0 };
    move.count += 1;
    moves.set(id, move);
  }
  let best: { readonly by: Point; readonly count: number } | null = null;
  for (const move of moves.values()) if (best === null || move.count > best.count) best = move;
  return best?.by ?? null;
}
