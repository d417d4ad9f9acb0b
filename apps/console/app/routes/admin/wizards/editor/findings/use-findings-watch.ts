import type { EditorStore } from "../draft/editor-store.ts";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { createChecker } from "./checker.ts";
import { type FindingsWatch, watchFindings } from "./watch-findings.ts";

const WATCHES = new WeakMap<EditorStore, FindingsWatch>();

/** One for each draft, whoever asks. */
export function useFindingsWatch(): FindingsWatch {
  const store = useEditorStore();
  const watch = WATCHES.get(store) ?? watchFindings(store, createChecker);
  WATCHES.set(store, watch);
  return watch;
}
