import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { parentOf } from "../rows/parent-of.ts";

/**
 * What stood open before somebody changed keys still does: whoever stands in the place of one that is gone, and was not
 * there before, is taken to be it under another key.
 */
export function followRenamed(before: Definition, after: Definition, open: ReadonlySet<string>): ReadonlySet<string> {
  const lost = [...open].filter((at) => has(before, at) && !has(after, at));
  if (lost.length === 0) return open;
  const followed = new Set(open);
  const renamed = new Map<string, string>();
  // A step comes before the sets in it, so that these are looked for under its new key.
  for (const at of lost.sort((a, b) => a.split(".").length - b.split(".").length)) {
    followed.delete(at);
    const parent = parentOf(at);
    const parentNow = parent === null ? null : (renamed.get(parent) ?? parent);
    const index = childrenOf(before, parent).findIndex(({ key }) => key === keyOf(at));
    const key = childrenOf(after, parentNow)[index]?.key;
    if (key === undefined) continue;
    const wasThere = childrenOf(before, parent).some((sibling) => sibling.key === key && key !== keyOf(at));
    if (wasThere) continue;
    const now = parentNow === null ? key : `${parentNow}.${key}`;
    renamed.set(at, now);
    followed.add(now);
  }
  return followed;
}

function has(definition: Definition, at: string): boolean {
  return childrenOf(definition, parentOf(at)).some(({ key }) => key === keyOf(at));
}
