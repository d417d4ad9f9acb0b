import { useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { useEditorStore } from "./draft/use-editor-store.ts";
import { selectionOf } from "./selection-of.ts";

/**
 * Keeps the address saying what is selected, so that a reload and a shared link show the same. It is written past the
 * router, which would paint everything for it.
 */
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
      const url = new URL(window.location.href);
      if (selection.length === 0) url.searchParams.delete("at");
      else url.searchParams.set("at", selection.join(","));
      // Commas may stand in an address as they are, and are easier to read there.
      const next = url.href.replaceAll("%2C", ",");
      if (next !== window.location.href) window.history.replaceState(window.history.state, "", next);
    };
    write();
    return store.subscribe(write);
  }, [store, key, search]);
}
