import type { Definition } from "@boardwalk/engine";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { outlineRows } from "../rows/outline-rows.ts";
import { above } from "./above.ts";
import { followRenamed } from "./follow-renamed.ts";
import { openAtFirst } from "./open-at-first.ts";

export interface OutlineViewing {
  readonly rows: readonly OutlineRow[];
  readonly filter: string;
  readonly look: (filter: string) => void;
  readonly fold: (ats: readonly string[], open: boolean) => void;
}

interface Opened {
  readonly definition: Definition;
  readonly inHand: string | undefined;
  readonly ats: ReadonlySet<string>;
}

/**
 * What the outline shows: the draft, as far as it is open and the filter lets it through. Whoever types elsewhere does
 * not wait for a list of thousands; whoever is here finds at the next key what the last one did.
 */
export function useOutlineView(isHere: boolean): OutlineViewing {
  const current = useEditorState(definitionOf);
  const late = useDeferredValue(current);
  const definition = isHere ? current : late;
  const selection = useEditorState(selectionOf);
  const inHand = selection.at(-1);
  const [filter, look] = useState("");
  const [opened, setOpened] = useState<Opened>(() => ({ definition, inHand, ats: openAtFirst(definition, selection) }));
  let ats = opened.ats;
  if (opened.definition !== definition || opened.inHand !== inHand) {
    ats = followRenamed(opened.definition, definition, ats);
    const way = opened.inHand === inHand || inHand === undefined ? [] : above(inHand);
    if (way.some((at) => !ats.has(at))) ats = new Set([...ats, ...way]);
    setOpened({ definition, inHand, ats });
  }
  const fold = useCallback((asked: readonly string[], open: boolean) => {
    setOpened((before) => {
      const after = new Set(before.ats);
      for (const at of asked) {
        if (open) after.add(at);
        else after.delete(at);
      }
      return { ...before, ats: after };
    });
  }, []);
  const sought = useDeferredValue(filter);
  const rows = useMemo(
    () => outlineRows(definition, { isOpen: (at) => ats.has(at), filter: sought }),
    [definition, ats, sought],
  );
  return { rows, filter, look, fold };
}

const definitionOf = (state: { definition: Definition }) => state.definition;
const selectionOf = (state: { selection: readonly string[] }) => state.selection;
