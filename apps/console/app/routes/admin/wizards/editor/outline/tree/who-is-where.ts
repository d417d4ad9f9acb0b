import type { OtherEditor } from "../../draft/editor-state.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { parentOf } from "../rows/parent-of.ts";

/** Others, by the line that they have in hand; by what that is in where it is not shown. */
export function whoIsWhere(
  editors: readonly OtherEditor[],
  rows: readonly OutlineRow[],
): ReadonlyMap<string, readonly OtherEditor[]> {
  const where = new Map<string, OtherEditor[]>();
  if (editors.length === 0) return where;
  const shown = new Set(rows.map(({ at }) => at));
  for (const editor of editors) {
    let at = editor.at;
    while (at !== null && !shown.has(at)) at = parentOf(at);
    if (at !== null) where.set(at, [...(where.get(at) ?? []), editor]);
  }
  return where;
}
