import type { Definition } from "@boardwalk/engine";
import { applyHere } from "./apply-here.ts";
import type { EditHistory, EditorState } from "./editor-state.ts";
import type { EditorStore } from "./editor-store.ts";

export interface EditorStart {
  readonly definition: Definition;
  readonly revision: number;
  readonly history: EditHistory;
  readonly selection: readonly string[];
  /** Dotted keys that a published version names. */
  readonly published: readonly string[];
}

export function createEditorStore({ published, ...start }: EditorStart): EditorStore {
  const listeners = new Set<() => void>();
  const known = new Set(published);
  let state: EditorState = { ...start, saving: { kind: "saved", at: null }, conflict: null, editors: [] };
  const become = (next: Partial<EditorState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (command) => {
      const applied = applyHere(state.definition, command);
      if ("kind" in applied) return applied;
      become({ definition: applied });
      return null;
    },
    undo: () => undefined,
    redo: () => undefined,
    select: (selection) => become({ selection }),
    settle: () => undefined,
    isPublished: (at) => known.has(at),
  };
}
