import type { EditQueue } from "./edit-queue.ts";

/** As if the last thing had not been done. */
export function dropLast(queue: EditQueue): EditQueue {
  const last = queue.laid.at(-1);
  return last === undefined ? queue : { ...queue, laid: queue.laid.slice(0, -1), definition: last.before };
}
