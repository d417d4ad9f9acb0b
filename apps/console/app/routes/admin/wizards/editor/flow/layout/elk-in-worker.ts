import type { ElkNode } from "elkjs/lib/elk-api.js";
import elkWorker from "elkjs/lib/elk-worker.min.js?url";
import type { Arrange } from "./lay-out-flow.ts";

interface Answer {
  readonly id: number;
  readonly data?: ElkNode;
  readonly error?: unknown;
}

/** ELK beside the page: 300 steps take it a good part of a second, and its script is large. */
export function elkInWorker(): { readonly arrange: Arrange; stop(): void } {
  const worker = new Worker(elkWorker);
  const waiting = new Map<number, { resolve: (graph: ElkNode) => void; reject: (reason: unknown) => void }>();
  let last = 0;
  worker.onmessage = ({ data: { id, data, error } }: MessageEvent<Answer>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (data === undefined) asked?.reject(error);
    else asked?.resolve(data);
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(event);
    waiting.clear();
  };
  // It knows no way of laying out before it is told which; its answer to that is nobody's.
  worker.postMessage({ id: 0, cmd: "register", algorithms: ["layered"] });
  return {
    arrange: (graph, layoutOptions) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, cmd: "layout", graph, layoutOptions, options: {} });
      }),
    stop: () => worker.terminate(),
  };
}
