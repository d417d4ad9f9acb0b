import type { Definition } from "../../definition.ts";
import type { Finder, Found } from "../finder.ts";
import { whatIsKnown } from "../what-is-known.ts";

export function foundBy({ find }: Finder, definition: Definition): readonly Found[] {
  return [...find(whatIsKnown(definition))];
}

/** Where one kind of finding stands. */
export function placesOf(finder: Finder, definition: Definition): readonly (string | null)[] {
  return foundBy(finder, definition).map(({ at }) => at);
}
