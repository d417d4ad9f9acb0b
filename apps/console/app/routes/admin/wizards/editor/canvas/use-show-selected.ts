import { type RefObject, useEffect, useRef } from "react";
import { useEditorState } from "../draft/use-editor-state.ts";

/** Brings what is selected elsewhere into sight, also when the findings below take room. */
export function useShowSelected(): RefObject<HTMLDivElement> {
  const region = useRef<HTMLDivElement>(null);
  const at = useEditorState(({ selection }) => selection.at(-1) ?? null);
  useEffect(() => {
    const { current } = region;
    if (current === null || at === null) return;
    // It calls back at once as well.
    const observer = new ResizeObserver(() => show(current, at));
    observer.observe(current);
    return () => observer.disconnect();
  }, [at]);
  return region;
}

function show(region: HTMLElement, at: string): void {
  if (region.contains(document.activeElement)) return;
  const things = [...region.querySelectorAll<HTMLElement>("[data-option], [data-set]")];
  const found = things.find(({ dataset }) => (dataset["option"] ?? dataset["set"]) === at);
  (found ?? region.querySelector(".sheet-head"))?.scrollIntoView({ block: "nearest" });
}
