/**
 * The strongly connected parts of a graph (Tarjan, without recursion: the depth is the author's).
 * A part stands after all parts that it leads to; within a part nodes are in ascending order. With `roots`, only
 * what they lead to is looked at, and all else has no part (-1).
 */
export function strongParts(
  size: number,
  next: (from: number) => readonly number[],
  roots?: readonly number[],
): { readonly partOf: readonly number[]; readonly parts: readonly (readonly number[])[] } {
  const partOf = new Array<number>(size).fill(-1);
  const parts: number[][] = [];
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const waiting: number[] = [];
  const calls: { readonly node: number; readonly targets: readonly number[]; at: number }[] = [];
  let visited = 0;

  const enter = (node: number): void => {
    order[node] = visited;
    low[node] = visited;
    visited += 1;
    waiting.push(node);
    calls.push({ node, targets: next(node), at: 0 });
  };
  const lower = (node: number, to: number): void => {
    low[node] = Math.min(low[node] ?? 0, to);
  };
  const leave = (node: number): void => {
    if (low[node] !== order[node]) return;
    const members = waiting.splice(waiting.lastIndexOf(node));
    for (const member of members) partOf[member] = parts.length;
    parts.push(members.sort((a, b) => a - b));
  };

  for (const root of roots ?? order.keys()) {
    if (order[root] !== -1) continue;
    enter(root);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const target = call.targets[call.at];
      if (target === undefined) {
        calls.pop();
        leave(call.node);
        const caller = calls.at(-1);
        if (caller) lower(caller.node, low[call.node] ?? 0);
      } else {
        call.at += 1;
        if (order[target] === -1) enter(target);
        else if (partOf[target] === -1) lower(call.node, order[target] ?? 0);
      }
    }
  }
  return { partOf, parts };
}
