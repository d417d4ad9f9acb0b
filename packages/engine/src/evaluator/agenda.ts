/** Tasks, the lowest first; one that was added twice may come twice. */
export interface Agenda {
  add(task: number): void;
  take(): number | undefined;
  clear(): void;
}

export function createAgenda(): Agenda {
  const heap: number[] = [];
  const lower = (above: number, below: number): boolean => {
    const [upper = 0, under = Infinity] = [heap[above], heap[below]];
    if (upper <= under) return false;
    heap[above] = under;
    heap[below] = upper;
    return true;
  };
  return {
    add(task) {
      for (let at = heap.push(task) - 1; at > 0 && lower((at - 1) >> 1, at); ) at = (at - 1) >> 1;
    },
    take() {
      const [task] = heap;
      const last = heap.pop();
      if (heap.length && last !== undefined) heap[0] = last;
      for (let at = 0, next = 0; ; at = next) {
        next = 2 * at + 1;
        if ((heap[next + 1] ?? Infinity) < (heap[next] ?? Infinity)) next += 1;
        if (!lower(at, next)) return task;
      }
    },
    clear() {
      heap.length = 0;
    },
  };
}
