import type { KeyboardEvent } from "react";

/** On a row's name: arrows go to the next one's, Home and End to the first and the last, Space ticks the row. */
export function stepBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
  const row = event.currentTarget.closest("tr");
  if (event.key === " ") {
    const box = row?.querySelector<HTMLInputElement>(".pick input");
    if (!box) return;
    event.preventDefault();
    box.click();
    return;
  }
  const names = [...(row?.parentElement?.querySelectorAll<HTMLElement>(".row-link") ?? [])];
  const here = names.indexOf(event.currentTarget);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: names.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  names[to]?.focus();
}
