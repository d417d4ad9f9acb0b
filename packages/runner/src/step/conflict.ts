import type { Given } from "../form/given.ts";

/** Two answers to one set: the one that was sent, and the one that was saved elsewhere meanwhile. */
export interface Conflict {
  /** The set's own key. */
  readonly set: string;
  readonly yours: Given;
  readonly theirs: Given;
}
