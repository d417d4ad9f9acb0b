import type { Definition } from "../../definition.ts";
import { key as keyReader } from "../../document/tables/keys.ts";
import type { Applied } from "../applied.ts";
import type { MoveThing } from "../edit-command.ts";
import { followReferences } from "../references/follow-references.ts";
import { dotted, ownKeyOf } from "../things/dotted.ts";
import { indexOfPlace, placeOf } from "../things/place-of.ts";
import { siblingsIn } from "../things/siblings-in.ts";
import { spliceThings } from "../things/splice-things.ts";
import { kindWithin } from "../things/thing.ts";
import { thingAt } from "../things/thing-at.ts";
import { noRoom, taken } from "./apply-add-thing.ts";
import { withKey } from "./apply-rename-key.ts";
import { nothing } from "./nothing.ts";
import { PLACES, readPart } from "./read-part.ts";
import { gone, invalid } from "./refused.ts";
import { restoredExactly } from "./restored-exactly.ts";

export function applyMoveThing(definition: Definition, command: MoveThing): Applied {
  const { at, to } = command;
  const key = command.key ?? ownKeyOf(at);
  const read = readPart(keyReader, key, PLACES.wizard);
  if (!read.ok) return invalid(read.message, at, { field: "key", yours: key });
  const found = thingAt(definition, at);
  if (!found) return gone(at);
  if (found.kind !== kindWithin(to.within)) return invalid(`A ${found.kind} cannot stand there.`, at);
  const from = placeOf(definition, found);
  const without = spliceThings(definition, { within: found.within, index: found.index, remove: 1 });
  const siblings = siblingsIn(without, to.within);
  if (!siblings) return noRoom(definition, to.within, at);
  if (siblings.some((sibling) => sibling.key === key)) return taken(dotted(to.within, key), key);

  const next = dotted(to.within, key);
  const index = indexOfPlace(siblings, to);
  if (next === at && index === found.index) return { ok: true, definition, inverse: nothing };
  const add = key === ownKeyOf(at) ? found : withKey(found, key);
  const moved = spliceThings(without, { within: to.within, index, remove: 0, add });
  const after = next === at ? moved : followReferences(moved, at, next);
  const back: MoveThing = {
    name: "move",
    at: next,
    to: from,
    ...(key !== ownKeyOf(at) && { key: ownKeyOf(at) }),
  };
  return {
    ok: true,
    definition: after,
    inverse: next === at ? back : restoredExactly(definition, after, { back, from: next, to: at }),
  };
}
