const WEEK = 7;

/** Where a key leads among points, or null where it leads nowhere. */
export function stepBetweenPoints(key: string, at: number, count: number): number | null {
  const last = count - 1;
  const wished = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + WEEK,
    PageDown: at - WEEK,
    Home: 0,
    End: last,
  }[key];
  return wished === undefined ? null : Math.min(last, Math.max(0, wished));
}
