import { type RefObject, useEffect, useRef } from "react";
import { useEditorState } from "../draft/use-editor-state.ts";

/** Brings what is selected elsewhere into sight. */
export function useShowSelected(): RefObject<HTMLDivElement> {
  const region = useRef<HTMLDivElement>(null);
  const at = useEditorState(({ selection }) => selection.at(-1) ?? null);
  useEffect(() => {
    const { current } = region;
    if (current === null || at === null || current.contains(document.activeElement)) return;
    const things = [...current.querySelectorAll<HTMLElement>("[data-option], [data-set]")];
    const found = things.find(({ dataset }) => (dataset["option"] ?? dataset["set"]) === at);
    (found ?? current.querySelector(".sheet-head"))?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return region;
}
