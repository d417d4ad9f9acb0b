/** One after the other, and again from the first. */
export function inTurn<Item>(items: readonly Item[]): () => Item {
  let at = 0;
  return () => {
    if (at >= items.length) at = 0;
    const item = items[at++];
    if (item === undefined) throw new Error("There is nothing to take in turn.");
    return item;
  };
}
