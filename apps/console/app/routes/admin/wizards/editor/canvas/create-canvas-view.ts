import type { CanvasView } from "./canvas-view.ts";

export interface CanvasViewStore {
  get(): CanvasView;
  subscribe(listener: () => void): () => void;
  change(part: Partial<CanvasView>): void;
}

export const firstView: CanvasView = {
  width: "desk",
  shownFor: "everything",
  answers: { answers: {}, inputs: {} },
  naming: null,
  cleared: 0,
};

export function createCanvasView(): CanvasViewStore {
  const listeners = new Set<() => void>();
  let view = firstView;
  return {
    get: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part) => {
      view = { ...view, ...part };
      for (const listener of listeners) listener();
    },
  };
}
