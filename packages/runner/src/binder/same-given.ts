import type { Given } from "../form/given.ts";

/** Whether two readings of a set's fields say the same. */
export function sameGiven(one: Given | undefined, other: Given): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
