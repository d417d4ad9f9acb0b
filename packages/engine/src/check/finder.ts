import type { Finding, FindingCode } from "../finding.ts";
import type { Known } from "./what-is-known.ts";

/** One row of the table of findings. */
export interface Finder {
  readonly code: FindingCode;
  readonly severity: Finding["severity"];
  /** In document order. */
  find(known: Known): Iterable<Found>;
}

export type Found = Omit<Finding, "code" | "severity">;
