import type { Definition } from "@boardwalk/engine";
import type { EditQueue } from "./edit-queue.ts";

export function beginQueue(base: Definition, revision: number): EditQueue {
  return { base, revision, laid: [], definition: base, stuck: null, undoing: [], redoing: [] };
}
