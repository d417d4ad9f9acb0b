import { useSyncExternalStore } from "react";
import type { EditorStore } from "../draft/editor-store.ts";
import { useEditorStore } from "../draft/use-editor-store.ts";
import type { ShownFinding } from "./shown-finding.ts";

const NOTHING: ShownFinding = { isOpen: null, id: null };
const SHOWN = new WeakMap<EditorStore, Shown>();

interface Shown {
  value: ShownFinding;
  readonly listeners: Set<() => void>;
}

/** Which finding is pointed at, and whether the list is open. */
export function useShownFinding(): readonly [ShownFinding, (next: ShownFinding) => void] {
  const store = useEditorStore();
  const shown = SHOWN.get(store) ?? { value: NOTHING, listeners: new Set() };
  SHOWN.set(store, shown);
  const subscribe = (listener: () => void) => {
    shown.listeners.add(listener);
    return () => shown.listeners.delete(listener);
  };
  const value = useSyncExternalStore(
    subscribe,
    () => shown.value,
    () => NOTHING,
  );
  const change = (next: ShownFinding) => {
    shown.value = next;
    for (const listener of shown.listeners) listener();
  };
  return [value, change];
}
