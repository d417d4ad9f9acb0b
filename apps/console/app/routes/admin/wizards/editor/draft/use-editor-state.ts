import { useRef, useSyncExternalStore } from "react";
import type { EditorState } from "./editor-state.ts";
import { useEditorStore } from "./use-editor-store.ts";

/** A part of what is being edited. Its reader is painted again only when this very part is another one. */
export function useEditorState<T>(select: (state: EditorState) => T): T {
  const store = useEditorStore();
  const last = useRef<{ state: EditorState; select: (state: EditorState) => T; selected: T } | null>(null);
  // The same state gives the same part, or a selector that makes an object would never come to rest.
  const read = () => {
    const state = store.getState();
    const { current } = last;
    if (current !== null && current.state === state && current.select === select) return current.selected;
    const selected = select(state);
    last.current = { state, select, selected };
    return selected;
  };
  return useSyncExternalStore(store.subscribe, read, read);
}
