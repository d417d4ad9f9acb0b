/** An item that is known to be there. */
export function itemAt<T>(list: { readonly [index: number]: T }, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(String(index));
  return item;
}
