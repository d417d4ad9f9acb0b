import { useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { useEditorStore } from "./draft/use-editor-store.ts";
import { selectionOf } from "./selection-of.ts";
import { writeAddress } from "./write-address.ts";

/** Keeps the address saying what is selected, so that a reload and a shared link show the same. */
export function useSelectionInAddress(): void {
  const store = useEditorStore();
  const { key, search } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to the same address again is a wish to see it.
  useEffect(() => {
    if (new URLSearchParams(search).has("at")) store.select(selectionOf(search));
    let written: readonly string[] | null = null;
    const write = () => {
      const { selection } = store.getState();
      if (selection === written) return;
      written = selection;
      writeAddress("at", selection.length === 0 ? null : selection.join(","));
    };
    write();
    return store.subscribe(write);
  }, [store, key, search]);
}
