import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { parentOf } from "../rows/parent-of.ts";

/**
 * What stood open before somebody moved things or changed keys still does: a set that is now elsewhere is the very same
 * one, and whoever stands in the place of one that is gone, and was not there before, is taken to be it under another key.
 */
export function followRenamed(before: Definition, after: Definition, open: ReadonlySet<string>): ReadonlySet<string> {
  if (before === after) return open;
  const branches = branchesOf(after);
  const lost = [...open].filter((at) => !branches.has(at));
  if (lost.length === 0) return open;
  const followed = new Set(open);
  const renamed = new Map<string, string>();
  // A step comes before the sets in it, so that these are looked for under its new key.
  for (const at of lost.sort((a, b) => a.split(".").length - b.split(".").length)) {
    followed.delete(at);
    const now = movedTo(before, after, at) ?? renamedTo(before, after, at, renamed);
    if (now === null) continue;
    renamed.set(at, now);
    followed.add(now);
  }
  return followed;
}

function branchesOf({ steps }: Definition): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => [step.key, ...step.sets.map((set) => `${step.key}.${set.key}`)]));
}

function movedTo(before: Definition, after: Definition, at: string): string | null {
  const thing = childrenOf(before, parentOf(at)).find(({ key }) => key === keyOf(at));
  if (thing === undefined) return null;
  for (const step of after.steps) if (step.sets.some((set) => set === thing)) return `${step.key}.${thing.key}`;
  return null;
}

function renamedTo(
  before: Definition,
  after: Definition,
  at: string,
  renamed: ReadonlyMap<string, string>,
): string | null {
  const parent = parentOf(at);
  const parentNow = parent === null ? null : (renamed.get(parent) ?? parent);
  const siblings = childrenOf(before, parent).map(({ key }) => key);
  const index = siblings.indexOf(keyOf(at));
  const key = childrenOf(after, parentNow)[index]?.key;
  if (index < 0 || key === undefined || (key !== keyOf(at) && siblings.includes(key))) return null;
  return parentNow === null ? key : `${parentNow}.${key}`;
}
