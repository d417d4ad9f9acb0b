import { useCallback, useMemo, useRef, useState } from "react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { parentOf } from "../rows/parent-of.ts";
import { pickedRange } from "./picked-range.ts";
import type { Going } from "./tree-act.ts";

export interface Picking {
  /** The line that keys are about, -1 where there is none. */
  readonly activeIndex: number;
  readonly picked: ReadonlySet<string>;
  readonly go: (at: string, how: Going) => void;
  readonly takeOrLeave: (at: string) => void;
  readonly takeAll: (ats: readonly string[]) => void;
}

/** What is taken, and the line that keys are about: mostly the last one taken. */
export function usePicking(rows: readonly OutlineRow[]): Picking {
  const store = useEditorStore();
  const selection = useEditorState(selectionOf);
  const inHand = selection.at(-1) ?? null;
  const picked = useMemo(() => new Set(selection), [selection]);
  // Looking elsewhere holds until something is taken, here or in another pane.
  const [looking, setLooking] = useState<{ at: string; inHand: string | null } | null>(null);
  // Where a range begins: it holds as long as nothing was taken elsewhere since, or went away.
  const from = useRef<{ at: string; inHand: string | null } | null>(null);
  const wanted = looking !== null && looking.inHand === inHand ? looking.at : inHand;
  const activeIndex = useMemo(() => lineFor(rows, wanted), [rows, wanted]);
  const takeAll = useCallback(
    (ats: readonly string[]) => {
      from.current = ats[0] === undefined ? null : { at: ats[0], inHand: ats.at(-1) ?? null };
      setLooking(null);
      store.select(ats);
    },
    [store],
  );
  const go = (at: string, how: Going) => {
    if (how === "look") return setLooking({ at, inHand });
    if (how === "take") return takeAll([at]);
    const begun = from.current?.inHand === inHand ? from.current.at : null;
    const start = begun !== null && rows.some((row) => row.at === begun) ? begun : (inHand ?? at);
    const range = pickedRange(rows, start, at);
    const last = range.at(-1) ?? null;
    from.current = { at: start, inHand: last };
    store.select(range);
    // A line of another kind is passed on the way, and not taken.
    setLooking({ at, inHand: last });
  };
  const takeOrLeave = (at: string) => {
    const others = selection.filter((one) => one !== at);
    const next = picked.has(at) ? others : [...others, at];
    const last = next.at(-1) ?? null;
    from.current = { at, inHand: last };
    store.select(next);
    setLooking({ at, inHand: last });
  };
  return { activeIndex, picked, go, takeOrLeave, takeAll };
}

const selectionOf = (state: { selection: readonly string[] }) => state.selection;

/** Of what is not shown, the line of what it is in. */
function lineFor(rows: readonly OutlineRow[], wanted: string | null): number {
  for (let at = wanted; at !== null; at = parentOf(at)) {
    const index = rows.findIndex((row) => row.at === at);
    if (index >= 0) return index;
  }
  return rows.length > 0 ? 0 : -1;
}
