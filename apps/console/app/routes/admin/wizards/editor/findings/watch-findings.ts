import type { Definition } from "@boardwalk/engine";
import type { EditorStore } from "../draft/editor-store.ts";
import type { Checker } from "./checker.ts";
import type { Findings } from "./findings.ts";
import { gatherFindings, noFindings } from "./gather-findings.ts";

/** Nothing is looked at while keys are being pressed, but for long it is not put off either. */
const PAUSE_MS = 200;
const LONGEST_MS = 1_000;

export interface FindingsWatch {
  get(): Findings;
  subscribe(listener: () => void): () => void;
}

/** Keeps the findings of what is being edited, as long as anybody looks at them. */
export function watchFindings(
  store: Pick<EditorStore, "getState" | "subscribe">,
  checkers: () => Checker,
): FindingsWatch {
  const listeners = new Set<() => void>();
  let findings = noFindings;
  let checked: Definition | null = null;
  let end: (() => void) | null = null;

  function begin(): () => void {
    const checker = checkers();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dueBy: number | null = null;
    let isBusy = false;
    let isOver = false;
    const look = async () => {
      const { definition } = store.getState();
      dueBy = null;
      isBusy = true;
      try {
        const found = await checker.check(definition);
        if (isOver) return;
        checked = definition;
        findings = gatherFindings(definition, found, findings);
        for (const listener of listeners) listener();
      } finally {
        isBusy = false;
      }
      if (store.getState().definition !== definition) later();
    };
    const later = () => {
      if (isOver || isBusy || store.getState().definition === checked) return;
      const now = performance.now();
      dueBy ??= now + LONGEST_MS;
      clearTimeout(timer);
      timer = setTimeout(look, Math.max(0, Math.min(PAUSE_MS, dueBy - now)));
    };
    const leave = store.subscribe(later);
    if (checked === null) timer = setTimeout(look, 0);
    else later();
    return () => {
      isOver = true;
      clearTimeout(timer);
      leave();
      checker.stop();
    };
  }

  return {
    get: () => findings,
    subscribe: (listener) => {
      listeners.add(listener);
      end ??= begin();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        end?.();
        end = null;
      };
    },
  };
}
