/**
 * A pattern as plain data, for `matchPattern`: instructions of two numbers each, named by the place of their first.
 * `~c, next` takes one character of class `c`; `one, other` goes both ways without taking any. The one at 0 takes
 * the end of the text.
 */
export interface Pattern {
  readonly start: number;
  readonly program: readonly number[];
  /** Each as rising code points at which membership changes, not a member before the first: a-c is [97, 100]. */
  readonly classes: readonly (readonly number[])[];
}
