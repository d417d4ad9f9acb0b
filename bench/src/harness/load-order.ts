import type { Visitor } from "./alternative.ts";
import type { Target } from "./ask-again.ts";

/** What the asking process is told to do. */
export interface LoadOrder extends Target {
  readonly connections: number;
  readonly milliseconds: number;
  readonly visitors: readonly Visitor[];
}

export interface LoadDone {
  readonly requests: number;
  readonly milliseconds: number;
}
