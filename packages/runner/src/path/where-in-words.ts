import type { PathPlace } from "./path-of.ts";

export function whereInWords(places: readonly PathPlace[]): string {
  return `Step ${places.findIndex(({ is }) => is === "here") + 1} of ${places.length}`;
}
