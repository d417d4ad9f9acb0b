import { countInWords } from "@boardwalk/web";
import type { Here } from "@boardwalk/web/when-in-words";

interface Counted {
  waiting: number;
  active: number;
  failed: number;
}

/** Where all background work stands, in a sentence or two. */
export function leadOf(queues: readonly Counted[], here: Here): string {
  const sum = (count: (queue: Counted) => number) => queues.reduce((total, queue) => total + count(queue), 0);
  const [waiting, active, failed] = [
    sum((queue) => queue.waiting),
    sum((queue) => queue.active),
    sum((queue) => queue.failed),
  ];
  const under = [
    active > 0 && `${countInWords(active, here)} ${active === 1 ? "is" : "are"} being done`,
    waiting > 0 && `${countInWords(waiting, here)} ${waiting === 1 ? "waits" : "wait"} to be done`,
  ].filter((part) => part !== false);
  const now = under.length > 0 ? `Of the work in the background ${under.join(" and ")}.` : null;
  if (failed === 0) return now ?? "All work in the background is done.";
  const settle = `${countInWords(failed, here)} failed and ${failed === 1 ? "waits" : "wait"} for you`;
  return now === null ? `${settle}. All other work is done.` : `${now} ${settle}.`;
}
