import type { Definition, State } from "@boardwalk/engine";
import { outlineOf } from "../path/outline-of.ts";
import { pathOf } from "../path/path-of.ts";
import { changedPath } from "./changed-path.ts";

/** What a change of answers did to the way ahead, for the page that comes after it. */
export function changedInWords(before: State, after: State, definition: Definition): string[] {
  const outline = outlineOf(definition);
  return changedPath(pathOf(outline, before, null), pathOf(outline, after, null));
}
