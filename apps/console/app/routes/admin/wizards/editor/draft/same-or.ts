/** The one that was there, as long as both say the same: whoever reads it is not painted again. */
export function sameOr<T>(was: T | undefined, now: T): T {
  return was !== undefined && JSON.stringify(was) === JSON.stringify(now) ? was : now;
}
