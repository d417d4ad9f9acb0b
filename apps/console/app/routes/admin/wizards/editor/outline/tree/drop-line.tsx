import type { Kind } from "../rows/outline-row.ts";

/** Where what is on its way would stand. */
export function DropLine({ kind, top }: { kind: Kind; top: number }) {
  return <div className="drop-line" data-kind={kind} style={{ insetBlockStart: top }} />;
}
