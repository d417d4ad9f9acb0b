/** As little as is needed to see it with its neighbours, and into the middle where it was far away. */
export function scrollToLine(scroller: HTMLElement, index: number, height: number): void {
  const top = index * height;
  const { scrollTop, clientHeight } = scroller;
  if (top >= scrollTop && top + height <= scrollTop + clientHeight) return;
  const isFar = top < scrollTop - clientHeight || top > scrollTop + 2 * clientHeight;
  if (isFar) scroller.scrollTop = top - clientHeight / 2;
  else scroller.scrollTop = top < scrollTop ? top - height : top + 2 * height - clientHeight;
}
