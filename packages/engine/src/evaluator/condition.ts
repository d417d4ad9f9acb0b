/**
 * A condition as plain data, for `runCondition`. Its first member says what is done: a number compares, a letter does
 * all else. A set is named by its node number.
 */
export type Condition =
  | boolean
  | readonly ["&" | "|", ...Condition[]]
  | readonly [Relation, Condition | NumberTerm | TextTerm, Condition | NumberTerm | TextTerm]
  /** Present: a number that is there, a text or list that is not empty. */
  | readonly ["h", NumberTerm | TextTerm | ListTerm]
  /** Holds: a text its part, a list its member. */
  | readonly ["c", TextTerm | ListTerm, TextTerm]
  /** Starts with, ends with. */
  | readonly ["s" | "e", TextTerm, TextTerm];

/** Whatever may stand in a condition. */
export type Term = Condition | NumberTerm | TextTerm | ListTerm;

/** Three bits: 1 for less, 2 for equal, 4 for greater; what is set makes it true. */
export type Relation = 1 | 2 | 3 | 4 | 5 | 6;

export type TextTerm = string | readonly ["t", number];

/** JSON has no Infinity, so `+` holds what is too large for a double as a text. */
export type NumberTerm =
  | number
  | readonly ["n", number]
  | readonly ["T"]
  | readonly ["+", "Infinity" | "-Infinity"]
  | SizeTerm;

/** The size of a text in code points, or of a list. */
export type SizeTerm = readonly ["z", TextTerm | ListTerm];

/** A set's answer, the skipped steps, or a list as it was written. */
export type ListTerm = readonly ["l", number] | readonly ["k"] | readonly ["[", ...string[]];
