/** What a person gave, by the numbers of a program, so that a key that names nothing cannot come in. */
export interface Given {
  /** Answers of sets, and inputs behind options. */
  readonly values: Map<number, unknown>;
  /** Options that answers name. */
  readonly named: Set<number>;
  readonly submitted: Set<number>;
  readonly skipped: Set<number>;
  readonly exits: Map<number, number>;
  /** A day's number, or NaN. */
  readonly today: number;
}
