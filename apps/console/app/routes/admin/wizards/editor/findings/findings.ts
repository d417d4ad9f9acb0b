import type { Definition, Finding } from "@boardwalk/engine";
import type { Fix } from "@boardwalk/engine/editing";

/** What `check` found in the draft, by where it is shown. Painted a moment after what it is about. */
export interface Findings {
  /** The draft that they were found in; null before anything was looked at. */
  readonly of: Definition | null;
  readonly all: readonly PlacedFinding[];
  readonly errors: number;
  readonly warnings: number;
  /** About this very thing; about the wizard itself where there is no key. The same list as long as nothing new is found there. */
  at(key: string | null): readonly PlacedFinding[];
  /** How bad it is there or further in: what stands beside a branch that is closed. */
  worstWithin(key: string): Finding["severity"] | null;
}

export interface PlacedFinding extends Finding {
  /** The dotted key beside which it stands: of a rule that follows an option, that option. */
  readonly beside: string | null;
  /** What would take it away; of a great many findings only the first are given any. */
  readonly fixes: readonly Fix[];
}
