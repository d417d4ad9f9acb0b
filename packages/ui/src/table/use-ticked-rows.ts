import { type MouseEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";

export interface TickedRows {
  table: RefObject<HTMLTableElement>;
  ticked: number;
  total: number;
  tickAll: (on: boolean) => void;
  /** One was ticked or cleared; with Shift, all from the one before to it. */
  onPick: (event: MouseEvent<HTMLInputElement>) => void;
}

/** Counts what is ticked. The browser's own boxes keep it, so that what was ticked before any script came stays. */
export function useTickedRows(rows: readonly unknown[]): TickedRows {
  const table = useRef<HTMLTableElement>(null);
  const before = useRef<HTMLInputElement | null>(null);
  const [ticked, setTicked] = useState(0);
  const count = useCallback(() => setTicked(boxesOf(table.current).filter(({ checked }) => checked).length), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows bring other boxes
  useEffect(count, [rows, count]);
  const tickAll = (on: boolean) => {
    for (const box of boxesOf(table.current)) box.checked = on;
    count();
  };
  const onPick = ({ currentTarget: box, shiftKey }: MouseEvent<HTMLInputElement>) => {
    if (shiftKey && before.current) tickBetween(boxesOf(table.current), before.current, box);
    before.current = box;
    count();
  };
  return { table, ticked, total: rows.length, tickAll, onPick };
}

function boxesOf(table: HTMLTableElement | null): HTMLInputElement[] {
  return [...(table?.querySelectorAll<HTMLInputElement>("tbody .pick input") ?? [])];
}

function tickBetween(boxes: readonly HTMLInputElement[], one: HTMLInputElement, other: HTMLInputElement): void {
  const ends = [boxes.indexOf(one), boxes.indexOf(other)].toSorted((a, b) => a - b);
  const [first = -1, last = -1] = ends;
  if (first < 0) return;
  for (const box of boxes.slice(first, last + 1)) box.checked = other.checked;
}
