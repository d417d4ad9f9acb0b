import type { SetType } from "@boardwalk/engine";

export type Kind = "step" | "set" | "option";

/** A line of the outline: plain, so that two of them are told apart by what they say. */
export interface OutlineRow {
  /** Its dotted key. */
  readonly at: string;
  readonly kind: Kind;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  /** The dotted key of what it is in. */
  readonly parent: string | null;
  /** Its place among its siblings, and how many they are. */
  readonly index: number;
  readonly siblings: number;
  /** The type of a set, and of the set that an option is in. */
  readonly type: SetType | null;
  /** Null where its set charges for nothing. */
  readonly price: string | null;
  /** What a thing is that has things in it, or could have. */
  readonly fold: "open" | "closed" | null;
  readonly archived: boolean;
  /** It is there for what is in it: the filter did not ask for it. */
  readonly onlyAbove: boolean;
}
