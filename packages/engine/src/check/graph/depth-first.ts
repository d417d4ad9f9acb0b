/**
 * A depth-first walk of what the root reaches; everything but `numberOf` is by the order of the first visit.
 * Of a step's edges the last goes first: it is mostly the next step in order, and then the tree is the whole line.
 */
export interface DepthFirst {
  /** By node; -1 where the root does not lead. */
  readonly numberOf: Int32Array;
  readonly nodes: readonly number[];
  /** The number of the node that it was first met from; -1 for the root. */
  readonly parents: readonly number[];
}

export function depthFirst(edges: readonly (readonly number[])[], root: number): DepthFirst {
  const numberOf = new Int32Array(edges.length).fill(-1);
  const nodes: number[] = [];
  const parents: number[] = [];
  const open: { readonly number: number; readonly targets: readonly number[]; left: number }[] = [];
  const enter = (node: number, parent: number): void => {
    numberOf[node] = nodes.length;
    const targets = edges[node] ?? [];
    open.push({ number: nodes.length, targets, left: targets.length });
    nodes.push(node);
    parents.push(parent);
  };

  if (root < edges.length) enter(root, -1);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    last.left -= 1;
    const target = last.targets[last.left];
    if (target === undefined) open.pop();
    else if (numberOf[target] === -1) enter(target, last.number);
  }
  return { numberOf, nodes, parents };
}
