/** Tasks, the lowest first, each once. */
export interface Agenda {
  add(task: number): void;
  take(): number | undefined;
  clear(): void;
}

export function createAgenda(): Agenda {
  const heap: number[] = [];
  const planned = new Set<number>();
  const swapIfLower = (above: number, below: number): boolean => {
    const upper = heap[above];
    const lower = heap[below];
    if (upper === undefined || lower === undefined || upper <= lower) return false;
    heap[above] = lower;
    heap[below] = upper;
    return true;
  };
  return {
    add(task) {
      if (planned.has(task)) return;
      planned.add(task);
      let at = heap.push(task) - 1;
      while (at > 0 && swapIfLower((at - 1) >> 1, at)) at = (at - 1) >> 1;
    },
    take() {
      const [task] = heap;
      const last = heap.pop();
      if (task === undefined || last === undefined) return undefined;
      planned.delete(task);
      if (heap.length) {
        heap[0] = last;
        for (let at = 0; ; ) {
          const child = 2 * at + 1;
          const lowest = (heap[child + 1] ?? Infinity) < (heap[child] ?? Infinity) ? child + 1 : child;
          if (!swapIfLower(at, lowest)) break;
          at = lowest;
        }
      }
      return task;
    },
    clear() {
      heap.length = 0;
      planned.clear();
    },
  };
}
