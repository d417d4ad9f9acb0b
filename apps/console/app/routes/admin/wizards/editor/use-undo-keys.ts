import { useEffect } from "react";
import { useEditorStore } from "./draft/use-editor-store.ts";
import { useSay } from "./draft/use-say.ts";

/** ⌘Z and ⇧⌘Z anywhere in the editor: fields show the draft, so taking a draft's edit back is what takes back typing. */
export function useUndoKeys(): void {
  const store = useEditorStore();
  const say = useSay();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === null || isElsewhere(event.target)) return;
      event.preventDefault();
      const words = store.getState().history[step];
      store[step]();
      if (words !== null) say(`${step === "undo" ? "Taken back" : "Done again"}: ${words}`);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store, say]);
}

function stepOf({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  if (!(metaKey || ctrlKey) || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && ctrlKey ? "redo" : null;
}

/** What is typed into a dialog or the palette is no edit of the draft yet. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role='dialog'], [data-own-undo]") !== null;
}
