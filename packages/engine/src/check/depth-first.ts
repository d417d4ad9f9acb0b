/** A depth-first walk of what the root reaches; everything but `numberOf` is by the order of the first visit. */
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
  const open: { readonly number: number; readonly targets: readonly number[]; at: number }[] = [];
  const enter = (node: number, parent: number): void => {
    numberOf[node] = nodes.length;
    open.push({ number: nodes.length, targets: edges[node] ?? [], at: 0 });
    nodes.push(node);
    parents.push(parent);
  };

  if (root < edges.length) enter(root, -1);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const target = last.targets[last.at];
    last.at += 1;
    if (target === undefined) open.pop();
    else if (numberOf[target] === -1) enter(target, last.number);
  }
  return { numberOf, nodes, parents };
}
