/** Scrolls a row of links to the current one: the row alone, never the page. */
export function bringIntoSight(row: HTMLElement | null): void {
  const link = row?.querySelector<HTMLElement>("[aria-current]");
  if (!row || !link) return;
  row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}
