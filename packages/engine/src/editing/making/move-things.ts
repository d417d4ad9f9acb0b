import type { Definition } from "../../definition.ts";
import type { EditCommand, MoveThing, Place } from "../edit-command.ts";
import { dotted, ownKeyOf } from "../things/dotted.ts";
import { siblingsIn } from "../things/siblings-in.ts";
import { kindWithin } from "../things/thing.ts";
import { freeKey } from "./free-key.ts";
import { several } from "./several.ts";
import { topmost } from "./topmost.ts";

/** Moves things of one kind to a place, in the order in which they stand; those that cannot stand there stay. */
export function moveThings(definition: Definition, ats: readonly string[], place: Place): EditCommand {
  const { within } = place;
  const chosen = topmost(definition, ats).filter(({ kind }) => kind === kindWithin(within));
  const moving = new Set(chosen.map(({ at }) => at));
  const siblings = (siblingsIn(definition, within) ?? []).map(({ key }) => key);
  const taken = new Set(siblings);
  let behind = standing(siblings, place, (key) => moving.has(dotted(within, key)));
  const moves = chosen.map(({ at, within: from }): MoveThing => {
    const own = ownKeyOf(at);
    const key = from === within ? own : freeKey(taken, own);
    taken.add(key);
    const move = { name: "move", at, to: { within, behind }, ...(key !== own && { key }) } as const;
    behind = key;
    return move;
  });
  return several(moves);
}

/** What stands in front of the place and stays there. */
function standing(siblings: readonly string[], { behind }: Place, isMoving: (key: string) => boolean): string | null {
  if (behind === null || !isMoving(behind)) return behind;
  const before = siblings.slice(0, siblings.indexOf(behind));
  return before.findLast((key) => !isMoving(key)) ?? null;
}
