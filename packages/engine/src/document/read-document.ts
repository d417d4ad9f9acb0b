import type { Definition } from "../definition.ts";
import { type Misfit, Reading } from "./reading.ts";
import { wizardTable } from "./tables/wizard-table.ts";

export type ReadDocument =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly misfits: readonly Misfit[] };

export function readDocument(json: unknown): ReadDocument {
  const reading = new Reading();
  try {
    const definition = wizardTable.read(json, reading);
    if (definition && reading.misfits.length === 0) return { ok: true, definition };
  } catch {
    // Getters and proxies may throw; JSON has neither.
    reading.refuse("This cannot be read; it must be plain JSON.");
  }
  return { ok: false, misfits: reading.misfits };
}
