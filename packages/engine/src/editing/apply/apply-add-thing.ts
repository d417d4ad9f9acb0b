import type { Definition } from "../../definition.ts";
import { optionTable } from "../../document/tables/option-table.ts";
import { setTable } from "../../document/tables/set-table.ts";
import { stepTable } from "../../document/tables/step-table.ts";
import { quoted } from "../../quoted.ts";
import type { Applied } from "../applied.ts";
import type { AddThing } from "../edit-command.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { judgeReferences } from "../references/judge-references.ts";
import { restoreReferences } from "../references/restore-references.ts";
import { dotted } from "../things/dotted.ts";
import { keysIn } from "../things/keys-in.ts";
import { indexOfPlace } from "../things/place-of.ts";
import { repeatedKeyIn } from "../things/repeated-key-in.ts";
import { siblingsIn } from "../things/siblings-in.ts";
import { spliceThings } from "../things/splice-things.ts";
import { kindWithin, type Thing, thingFrom } from "../things/thing.ts";
import { thingAt } from "../things/thing-at.ts";
import { PLACES, type Read, readPart } from "./read-part.ts";
import { gone, invalid, stale } from "./refused.ts";
import { tooMany } from "./too-many.ts";

export function applyAddThing(definition: Definition, command: AddThing): Applied {
  const { place } = command;
  const { within } = place;
  const { kind } = thingFrom(command.given);
  if (kind !== kindWithin(within)) return invalid(`A ${kind} cannot stand there.`, within);
  const read = readThing(thingFrom(command.given));
  if (!read.ok) return invalid(read.message, within, { field: read.field });
  const given = read.value;
  const { key } = given.thing;
  const at = dotted(within, key);
  const repeated = repeatedKeyIn(given);
  if (repeated !== null) return invalid(`The key ${quoted(repeated)} stands twice in it.`, at, { field: "key" });
  const reason = judgeReferences(command, keysIn(given, within));
  if (reason !== null) return invalid(reason, at);
  const siblings = siblingsIn(definition, within);
  if (!siblings) return noRoom(definition, within, at);
  if (siblings.some((sibling) => sibling.key === key)) return taken(at, key);

  const index = indexOfPlace(siblings, place);
  const added = spliceThings(definition, { within, index, remove: 0, add: given });
  const after = restoreReferences(added, command);
  const excess = tooMany(after);
  if (excess !== null) return invalid(excess, at);
  return {
    ok: true,
    definition: after,
    inverse: { name: "remove", at, was: fingerprintOf(given.thing) },
  };
}

/** Where something is to stand in what is gone, or in what cannot hold it. */
export function noRoom(definition: Definition, within: string | null, at: string): Applied {
  if (within === null || !thingAt(definition, within)) return gone(within ?? at);
  return invalid("This set has no options: they belong to one of which something is chosen.", at);
}

export function taken(at: string, key: string): Applied {
  return stale(`The key ${quoted(key)} is taken there.`, at, { field: "key", yours: key, theirs: key });
}

function readThing({ kind, thing }: Thing): Read<Thing> {
  switch (kind) {
    case "step": {
      const read = readPart(stepTable, thing, PLACES.step);
      return read.ok ? { ok: true, value: { kind, thing: read.value } } : read;
    }
    case "set": {
      const read = readPart(setTable, thing, PLACES.set);
      return read.ok ? { ok: true, value: { kind, thing: read.value } } : read;
    }
    case "option": {
      const read = readPart(optionTable, thing, PLACES.option);
      return read.ok ? { ok: true, value: { kind, thing: read.value } } : read;
    }
  }
}
