import "./tree.css";
import { classNames } from "@boardwalk/ui";
import {
  type ClipboardEventHandler,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
} from "react";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { lineOf } from "../moving/line-of.ts";
import { opensFor } from "../moving/opens-for.ts";
import { usePointerMove } from "../pointing/use-pointer-move.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { DropLine } from "./drop-line.tsx";
import { MoveChip } from "./move-chip.tsx";
import { scrollToLine } from "./scroll-to-line.ts";
import { TreeLines } from "./tree-lines.tsx";
import { useShownLines } from "./use-shown-lines.ts";
import { type TreeKeys, useTreeKeys } from "./use-tree-keys.ts";

export interface OutlineTreeProps extends TreeKeys {
  list: RefObject<HTMLDivElement>;
  /** Every press takes one more, or leaves it. */
  takesSeveral: boolean;
  /** A field in place of a name, in the line whose name is being typed. */
  fieldFor: (row: OutlineRow) => ReactNode;
  clipboard: Readonly<Record<"onCopy" | "onCut" | "onPaste", ClipboardEventHandler>>;
}

/**
 * Steps, sets and options by the tree pattern of ARIA. The tree itself has the focus and says which line keys are about,
 * so that lines may come and go while thousands are scrolled through, and change their keys when they are moved.
 */
export function OutlineTree({ list, fieldFor, clipboard, takesSeveral, ...tree }: OutlineTreeProps) {
  const { view, picking, moving, acts } = tree;
  const { rows, fold } = view;
  const { inHand } = moving;
  const store = useEditorStore();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const chip = useRef<HTMLDivElement>(null);
  const lines = useShownLines(scroller, measure, rows.length);
  const { height } = lines;
  const line = inHand?.spot ? lineOf(store.getState().definition, rows, inHand.carried, inHand.spot) : null;
  const byKeys = inHand?.by === "keys";
  const active = rows[picking.activeIndex];
  // Nothing moves away under a pointer that holds something.
  const watched = byKeys ? line : inHand ? null : picking.activeIndex;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in hand is followed when it changes, not when lines do
  useEffect(() => {
    if (scroller.current && height > 0 && watched !== null) scrollToLine(scroller.current, watched, height);
  }, [active?.at, watched, height > 0]);

  const { onPointerDown, hasMoved } = usePointerMove({
    scroller,
    chip,
    height,
    take: (at) => {
      if (picking.picked.has(at)) return moving.begin([...picking.picked], "pointer");
      picking.takeAll([at]);
      return moving.begin([at], "pointer");
    },
    hold: (_, held) => moving.hold(rows, held),
    letGo: moving.drop,
    putBack: moving.putBack,
    linger: (held, { kind }) => {
      const row = rows[Math.floor(held)];
      if (row && opensFor(row, kind)) fold([row.at], true);
    },
  });

  const onClick = (event: MouseEvent) => {
    if (hasMoved() || !(event.target instanceof Element) || event.target.closest("input")) return;
    const at = lineAt(event.target);
    if (at === null) return picking.takeAll([]);
    const folding = event.target.closest("[data-fold]")?.getAttribute("data-fold");
    if (folding) fold([at], folding === "closed");
    else if (event.shiftKey) picking.go(at, "extend");
    else if (event.ctrlKey || event.metaKey || takesSeveral) picking.takeOrLeave(at);
    else picking.go(at, "take");
  };
  const onDoubleClick = (event: MouseEvent) => {
    const at =
      event.target instanceof Element && !event.target.closest("input, [data-fold]") ? lineAt(event.target) : null;
    if (at !== null) acts.name(at);
  };

  return (
    <div className="tree-scroller" ref={scroller} onScroll={lines.onScroll}>
      <div
        ref={list}
        className={classNames("tree", inHand && "is-moving")}
        role="tree"
        aria-label="Steps, sets and options"
        aria-multiselectable="true"
        aria-activedescendant={active && isShown(picking.activeIndex, lines) ? `${id}-${active.at}` : undefined}
        tabIndex={0}
        style={{
          paddingBlockStart: lines.first * height || undefined,
          paddingBlockEnd: (rows.length - lines.end) * height || undefined,
        }}
        onKeyDown={useTreeKeys(tree)}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onPointerDown={onPointerDown}
        onBlur={byKeys ? moving.putBack : undefined}
        {...clipboard}
      >
        <div className="tree-measure" ref={measure} />
        <TreeLines
          id={id}
          rows={rows}
          lines={lines}
          picking={picking}
          inHand={inHand}
          slot={byKeys ? line : null}
          fieldFor={fieldFor}
        />
        {inHand && line !== null && <DropLine kind={inHand.carried.kind} top={line * height} />}
      </div>
      {inHand?.by === "pointer" && <MoveChip ref={chip} carried={inHand.carried} />}
    </div>
  );
}

function lineAt(target: Element): string | null {
  return target.closest("[data-at]")?.getAttribute("data-at") ?? null;
}

function isShown(index: number, { first, end }: { first: number; end: number }): boolean {
  return index >= first && index < end;
}
