import type { Definition } from "@boardwalk/engine";
import { checkDraft } from "./check-draft.ts";
import type { CheckedDraft } from "./checked-draft.ts";

/** Up to so many things a draft is checked within a frame. */
const FEW_THINGS = 300;

/** Checks one draft after the other. */
export interface Checker {
  check(definition: Definition): Promise<CheckedDraft>;
  stop(): void;
}

export function createChecker(): Checker {
  let worker: Worker | null = null;
  return {
    check: (definition) => {
      if (thingsIn(definition) <= FEW_THINGS) return Promise.resolve(checkDraft(definition));
      worker ??= new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
      return ask(worker, definition);
    },
    stop: () => {
      worker?.terminate();
      worker = null;
    },
  };
}

function ask(worker: Worker, definition: Definition): Promise<CheckedDraft> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<CheckedDraft>) => resolve(data);
    // Where a browser lets no worker run, a key press waits rather than that nothing is found.
    worker.onerror = () => resolve(checkDraft(definition));
    worker.postMessage(definition);
  });
}

function thingsIn({ steps, flow, dependencies }: Definition): number {
  const inSteps = steps.reduce((sum, { sets }) => sets.reduce((all, { options }) => all + 1 + options.length, sum), 0);
  return steps.length + inSteps + flow.length + dependencies.length;
}
