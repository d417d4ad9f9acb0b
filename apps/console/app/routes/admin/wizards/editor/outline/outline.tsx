import "./outline.css";
import { Button } from "@boardwalk/ui";
import { ListFilter } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useEditorState } from "../draft/use-editor-state.ts";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { useSay } from "../draft/use-say.ts";
import { AddMenu } from "./adding/add-menu.tsx";
import { useClipboard } from "./copying/use-clipboard.ts";
import { addBeside } from "./edits/add-beside.ts";
import { type Addable, addThing } from "./edits/add-thing.ts";
import { archive } from "./edits/archive.ts";
import { carriedOrSaid } from "./edits/carried-or-said.ts";
import { duplicate } from "./edits/duplicate.ts";
import { isBack } from "./edits/is-back.ts";
import { moveBy } from "./edits/move-by.ts";
import { moveTo } from "./edits/move-to.ts";
import type { Notice, OutlineDesk } from "./edits/outline-desk.ts";
import { remove } from "./edits/remove.ts";
import { MovingWords } from "./foot/moving-words.tsx";
import { NoticeWords } from "./foot/notice-words.tsx";
import { OutlineActs } from "./foot/outline-acts.tsx";
import type { Carried } from "./moving/carried.ts";
import { MoveToDialog } from "./moving/move-to-dialog.tsx";
import { useMoving } from "./moving/use-moving.ts";
import { useNaming } from "./naming/use-naming.tsx";
import { OutlineTree } from "./tree/outline-tree.tsx";
import { usePicking } from "./tree/use-picking.ts";
import type { TreeActs } from "./tree/use-tree-keys.ts";
import { FilterField } from "./view/filter-field.tsx";
import { OutlineEmpty } from "./view/outline-empty.tsx";
import { useOutlineView } from "./view/use-outline-view.ts";

/** Steps, sets and options in their order: where they are found, arranged, added and removed. */
export function Outline() {
  const store = useEditorStore();
  const say = useSay();
  const [notice, tell] = useState<Notice | null>(null);
  const isOver = useEditorState(({ definition }) => notice !== null && isBack(definition, notice));
  if (isOver) tell(null);
  const desk = useMemo<OutlineDesk>(() => ({ store, say, tell }), [store, say]);
  const [isHere, setHere] = useState(false);
  const view = useOutlineView(isHere);
  const { rows, filter, look, fold } = view;
  const picking = usePicking(rows);
  const unfold = useCallback((ats: readonly string[]) => fold(ats, true), [fold]);
  const moving = useMoving(desk, unfold);
  const list = useRef<HTMLDivElement>(null);
  const naming = useNaming(desk, list);
  const clipboard = useClipboard(desk);
  const [isFiltering, setFiltering] = useState(false);
  const [takesSeveral, takeSeveral] = useState(false);
  const [movingTo, setMovingTo] = useState<Carried | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFiltering) field.current?.focus();
  }, [isFiltering]);

  const taken = () => store.getState().selection;
  const focusTree = () => list.current?.focus({ preventScroll: true });
  const nameAdded = (tookBefore: readonly string[], added: string | null) => {
    if (added !== null) naming.begin(added, { tookBefore });
  };
  const add = (what: Addable) => {
    const before = taken();
    look("");
    nameAdded(before, addThing(desk, before.at(-1) ?? null, what));
  };
  const stopFiltering = () => {
    look("");
    setFiltering(false);
    focusTree();
  };
  const acts: TreeActs = {
    name: (at) => naming.begin(at),
    addBeside: (at) => nameAdded([at], addBeside(desk, at)),
    duplicate: (ats) => duplicate(desk, ats),
    remove: (ats) => remove(desk, ats),
    moveBy: (ats, step) => moveBy(desk, ats, step),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing by itself, it hears whether what is in it has the focus
    <div
      className="outline"
      onFocus={() => setHere(true)}
      onBlur={({ currentTarget, relatedTarget }) => setHere(currentTarget.contains(relatedTarget))}
    >
      <div className="pane-head">
        <h2>Outline</h2>
        <Button
          variant="quiet"
          size="sm"
          icon={ListFilter}
          aria-label="Filter the outline"
          aria-expanded={isFiltering}
          onPress={() => (isFiltering ? stopFiltering() : setFiltering(true))}
        />
        <AddMenu onAdd={add} />
      </div>
      {isFiltering && (
        <FilterField ref={field} value={filter} onChange={look} onClose={stopFiltering} onDown={focusTree} />
      )}
      {rows.length === 0 ? (
        <OutlineEmpty filter={filter} onAdd={() => add({ kind: "step" })} onClear={stopFiltering} />
      ) : (
        <OutlineTree {...{ view, picking, moving, acts, list, clipboard, takesSeveral }} fieldFor={naming.fieldFor} />
      )}
      <div className="outline-foot">
        {moving.inHand ? (
          <MovingWords inHand={moving.inHand} />
        ) : (
          <>
            {notice && <NoticeWords notice={notice} onClose={() => tell(null)} />}
            <OutlineActs
              takesSeveral={takesSeveral}
              onTakeSeveral={takeSeveral}
              onMove={(step) => moveBy(desk, taken(), step)}
              onMoveTo={() => setMovingTo(carriedOrSaid(desk, taken()))}
              onDuplicate={() => duplicate(desk, taken())}
              onArchive={() => archive(desk, taken())}
              onRemove={() => remove(desk, taken())}
            />
          </>
        )}
      </div>
      {movingTo && (
        <MoveToDialog
          carried={movingTo}
          onMove={(spot) => moveTo(desk, movingTo, spot)}
          onClose={() => setMovingTo(null)}
        />
      )}
    </div>
  );
}
