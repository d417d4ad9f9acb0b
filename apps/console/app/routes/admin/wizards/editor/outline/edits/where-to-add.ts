import type { Definition } from "@boardwalk/engine";
import type { Place } from "@boardwalk/engine/editing";
import { parentsFor } from "../moving/parents-for.ts";
import { childrenOf } from "../rows/children-of.ts";
import type { Kind } from "../rows/outline-row.ts";

const LEVELS = { step: 1, set: 2, option: 3 } as const;

/**
 * Where a new thing stands: behind the one of its kind that is in hand or that holds what is, otherwise last in what may
 * hold it. Null where what is in hand has no room for it.
 */
export function whereToAdd(definition: Definition, inHand: string | null, kind: Kind): Place | null {
  const keys = inHand?.split(".") ?? [];
  const level = LEVELS[kind];
  const within = level === 1 ? null : keys.slice(0, level - 1).join(".");
  if (keys.length < level - 1 || !parentsFor(definition, kind).includes(within)) return null;
  const siblings = childrenOf(definition, within).map(({ key }) => key);
  const beside = keys[level - 1];
  const behind = beside !== undefined && siblings.includes(beside) ? beside : siblings.at(-1);
  return { within, behind: behind ?? null };
}
