import type { EventEmitter } from "node:events";

/** Takes back the listeners with which Vite, and Remix's second Vite, would end the process before it has finished. */
export async function withoutExitListeners<T>(work: () => Promise<T>): Promise<T> {
  const putBack = [remember(process, "SIGTERM"), remember(process.stdin, "end")];
  const result = await work();
  for (const back of putBack) back();
  return result;
}

type Listener = Parameters<EventEmitter["on"]>[1];

function remember(emitter: EventEmitter, event: string): () => void {
  const before: Listener[] = [];
  for (const listener of emitter.listeners(event))
    before.push((...args: unknown[]) => Reflect.apply(listener, emitter, args));
  return () => {
    emitter.removeAllListeners(event);
    for (const listener of before) emitter.on(event, listener);
  };
}
