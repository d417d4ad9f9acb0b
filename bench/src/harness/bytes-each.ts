import type { Turn } from "./computation.ts";

/** Makes so many of them, keeps them all, and says what one adds to the heap. Needs `--expose-gc`. */
export function bytesEach(count: number, make: (nth: number) => unknown): Turn {
  // What is made only once, such as compiled code, is no part of what one weighs.
  make(0);
  return () => {
    const before = heapInUse();
    const kept = Array.from({ length: count }, (_, nth) => make(nth));
    const after = heapInUse();
    return (after - before) / kept.length;
  };
}

function heapInUse(): number {
  const { gc } = globalThis;
  if (!gc) throw new Error("This process cannot collect its garbage: it needs --expose-gc.");
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
