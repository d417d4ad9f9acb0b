import { newId } from "../../kernel/index.ts";
import type { PublishedVersion } from "../../wizards/index.ts";

/** A row of wizard_step_skips as it is to stand. */
export interface SkipRow {
  readonly id: string;
  readonly stepId: string | null;
  readonly step: string;
  readonly reason: string | null;
}

export function skipRow({ keyRows }: PublishedVersion, step: string, reason: string | null): SkipRow {
  return { id: newId(), stepId: keyRows[step] ?? null, step, reason };
}
