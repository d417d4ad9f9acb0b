import type { Kind, OutlineRow } from "../rows/outline-row.ts";

/** Whether a closed thing opens under what is held over it for a moment, because that fits somewhere in there. */
export function opensFor(row: OutlineRow, kind: Kind): boolean {
  if (row.fold !== "closed") return false;
  if (row.kind === "step") return kind !== "step";
  return kind === "option" && (row.type === "SINGLE" || row.type === "MULTIPLE");
}
