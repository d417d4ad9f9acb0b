/**
 * Whether a node of a tree is another one or stands above it, in constant time.
 * The tree is given by each node's parent, which has a lower number; the root's is -1.
 */
export function aboveInTree(parents: ArrayLike<number>): (upper: number, lower: number) => boolean {
  const size = new Int32Array(parents.length).fill(1);
  for (let node = parents.length - 1; node > 0; node -= 1) {
    const parent = parents[node] ?? 0;
    size[parent] = (size[parent] ?? 0) + (size[node] ?? 0);
  }
  // Each node is given a range of places that begins with its own and holds those of all below it.
  const start = new Int32Array(parents.length);
  const free = new Int32Array(parents.length).fill(1);
  for (let node = 1; node < parents.length; node += 1) {
    const parent = parents[node] ?? 0;
    const place = free[parent] ?? 0;
    start[node] = place;
    free[node] = place + 1;
    free[parent] = place + (size[node] ?? 0);
  }
  return (upper, lower) => {
    const from = start[upper] ?? 0;
    const place = start[lower] ?? 0;
    return from <= place && place < from + (size[upper] ?? 0);
  };
}
