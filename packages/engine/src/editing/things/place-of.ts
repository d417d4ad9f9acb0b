import type { Definition } from "../../definition.ts";
import type { Place } from "../edit-command.ts";
import { siblingsIn } from "./siblings-in.ts";
import type { FoundThing } from "./thing-at.ts";

/** Where a thing that was found stands. */
export function placeOf(definition: Definition, { within, index }: FoundThing): Place {
  return { within, behind: siblingsIn(definition, within)?.[index - 1]?.key ?? null };
}

/** Which place that is in a list: last, where the one in front of it is gone. */
export function indexOfPlace(siblings: readonly { readonly key: string }[], { behind }: Place): number {
  if (behind === null) return 0;
  const index = siblings.findIndex(({ key }) => key === behind);
  return index === -1 ? siblings.length : index + 1;
}
