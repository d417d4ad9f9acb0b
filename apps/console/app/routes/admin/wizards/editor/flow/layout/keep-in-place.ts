import { END, type FlowLayout, type Point } from "./flow-layout.ts";

/** The same layout, moved so that the step that is looked at stays where it was, or else most of what was there before. */
export function keepInPlace(next: FlowLayout, before: FlowLayout | null, looked: string | null): FlowLayout {
  const by = before === null ? null : (moveOf(looked, next, before) ?? mostCommonMove(next, before));
  if (by === null || (by.x === 0 && by.y === 0)) return next;
  const moved = <P extends Point>(point: P): P => ({ ...point, x: point.x + by.x, y: point.y + by.y });
  return {
    boxes: new Map([...next.boxes].map(([key, box]) => [key, moved(box)])),
    lines: new Map([...next.lines].map(([id, points]) => [id, points.map(moved)])),
  };
}

function moveOf(key: string | null, { boxes }: FlowLayout, before: FlowLayout): Point | null {
  const was = key === null ? undefined : before.boxes.get(key);
  const is = key === null ? undefined : boxes.get(key);
  return was && is ? { x: was.x - is.x, y: was.y - is.y } : null;
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
