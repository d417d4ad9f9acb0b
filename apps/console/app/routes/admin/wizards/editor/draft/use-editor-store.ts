import { useContext } from "react";
import type { EditorStore } from "./editor-store.ts";
import { StoreContext } from "./store-context.ts";

/** The same object as long as the editor is open: it never makes its reader paint again. */
export function useEditorStore(): EditorStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("Nothing is being edited here: it stands outside the editor.");
  return store;
}
