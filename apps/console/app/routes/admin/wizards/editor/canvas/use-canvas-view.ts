import { useSyncExternalStore } from "react";
import type { EditorStore } from "../draft/editor-store.ts";
import { useEditorStore } from "../draft/use-editor-store.ts";
import type { CanvasView } from "./canvas-view.ts";
import { type CanvasViewStore, createCanvasView, firstView } from "./create-canvas-view.ts";

const VIEWS = new WeakMap<EditorStore, CanvasViewStore>();

/** It outlives the canvas, which goes while somebody looks at the flow. */
export function useCanvasView(): readonly [CanvasView, CanvasViewStore["change"]] {
  const store = useEditorStore();
  const kept = VIEWS.get(store) ?? createCanvasView();
  VIEWS.set(store, kept);
  const view = useSyncExternalStore(kept.subscribe, kept.get, () => firstView);
  return [view, kept.change];
}
