import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { parentOf } from "../rows/parent-of.ts";

/** What is in hand once these are gone: the sibling behind the last of them, or in front, or what they were in. */
export function besideGone(definition: Definition, gone: readonly string[]): string | null {
  const last = gone.at(-1);
  if (last === undefined) return null;
  const within = parentOf(last);
  const going = new Set(gone);
  const siblings = childrenOf(definition, within).map(({ key }) => (within === null ? key : `${within}.${key}`));
  const index = siblings.findIndex((at) => keyOf(at) === keyOf(last));
  const stays = (at: string) => !going.has(at);
  return siblings.slice(index).find(stays) ?? siblings.slice(0, index).findLast(stays) ?? within;
}
