/** Puts a number in its place in a list of rising numbers, unless it is there. */
export function insertSorted(list: number[], number: number): void {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  if (list[low] !== number) list.splice(low, 0, number);
}
