/** A condition as an author clicks it together: rows in order. As in the text, `and` binds closer than `or`. */
export interface ConditionRow {
  /** How it goes on from the row in front of it; of the first one always `and`. */
  readonly joined: "and" | "or";
  /** `total`, `skipped`, or the dotted key of a set. */
  readonly subject: string;
  readonly comparison: Comparison;
  readonly value: ConditionValue;
}

type Sign = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** `has` looks for a text in a list, `contains` for a part of a text; those with `size` count characters or members. */
export type Comparison =
  | Sign
  | `size${Sign}`
  | "in"
  | "not-in"
  | "has"
  | "has-not"
  | "contains"
  | "contains-not"
  | "starts"
  | "ends"
  | "answered"
  | "unanswered";

export type ConditionValue =
  | { readonly kind: "text"; readonly text: string }
  /** As it is written, so that nothing of it is lost. */
  | { readonly kind: "number"; readonly written: string }
  | { readonly kind: "texts"; readonly texts: readonly string[] }
  | { readonly kind: "none" };
