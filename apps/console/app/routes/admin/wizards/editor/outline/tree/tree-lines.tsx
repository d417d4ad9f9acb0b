import { Fragment, type ReactNode, useMemo } from "react";
import { usePrices } from "../../canvas/use-prices.ts";
import type { OtherEditor } from "../../draft/editor-state.ts";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { useFindings } from "../../findings/use-findings.ts";
import type { MoveInHand } from "../moving/move-in-hand.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { markOf } from "./mark-of.ts";
import { MoveChip } from "./move-chip.tsx";
import type { ShownLines } from "./shown-lines.ts";
import { TreeRow } from "./tree-row.tsx";
import type { Picking } from "./use-picking.ts";
import { whoIsWhere } from "./who-is-where.ts";

export interface TreeLinesProps {
  id: string;
  rows: readonly OutlineRow[];
  lines: ShownLines;
  picking: Picking;
  inHand: MoveInHand | null;
  /** In front of this line there is room for what is on its way. */
  slot: number | null;
  fieldFor: (row: OutlineRow) => ReactNode;
}

const NOBODY: readonly OtherEditor[] = [];

/** The lines that are seen, and a few around them. */
export function TreeLines({ id, rows, lines, picking, inHand, slot, fieldFor }: TreeLinesProps) {
  const findings = useFindings();
  const { locale } = usePrices();
  // Figures in a column: whose they are stands beside them on the canvas.
  const prices = useMemo(() => ({ currency: null, locale }), [locale]);
  const editors = useEditorState(editorsOf);
  const where = useMemo(() => whoIsWhere(editors, rows), [editors, rows]);
  const ghosts = useMemo(() => new Set(inHand?.carried.ats), [inHand]);
  const room = inHand && (
    <div className="drop-slot">
      <MoveChip carried={inHand.carried} inPlace />
    </div>
  );
  return (
    <>
      {rows.slice(lines.first, lines.end).map((row, index) => (
        <Fragment key={row.at}>
          {slot === lines.first + index && room}
          <TreeRow
            id={`${id}-${row.at}`}
            row={row}
            isPicked={picking.picked.has(row.at)}
            isActive={picking.activeIndex === lines.first + index}
            isGhost={ghosts.has(row.at)}
            isTarget={inHand?.spot?.within === row.at}
            mark={markOf(findings, row)}
            prices={prices}
            editors={where.get(row.at) ?? NOBODY}
            field={fieldFor(row)}
          />
        </Fragment>
      ))}
      {slot === rows.length && room}
    </>
  );
}

const editorsOf = (state: { editors: readonly OtherEditor[] }) => state.editors;
