import type { LocatedOverlooked } from "@boardwalk/engine";
import { nameOf } from "./read-text.ts";

/** So much is told at once; who has mended it asks again. */
export const MOST_TOLD = 20;

/** What a walk says in vain, a line each from its place on; there may be one more than is told. */
export function describeOverlooked(path: string, overlooked: readonly LocatedOverlooked[]): string {
  const lines = overlooked
    .slice(0, MOST_TOLD)
    .map(({ line, column, message }) => `${nameOf(path)}:${line}:${column}  ${message}\n`);
  return `${lines.join("")}${overlooked.length > MOST_TOLD ? "and more\n" : ""}`;
}
