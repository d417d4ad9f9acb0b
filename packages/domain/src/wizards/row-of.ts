import type { KeyRows } from "./published-version.ts";

/** The row that a dotted key names in a version, or null where it names nothing. */
export function rowOf(keyRows: KeyRows, key: string): string | null {
  return Object.hasOwn(keyRows, key) ? (keyRows[key] ?? null) : null;
}
