import type { Definition } from "../../definition.ts";
import { setTable } from "../../document/tables/set-table.ts";
import { quoted } from "../../quoted.ts";
import type { Applied } from "../applied.ts";
import type { ReplaceSet } from "../edit-command.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { dropReferences } from "../references/drop-references.ts";
import { judgeReferences } from "../references/judge-references.ts";
import { restoreReferences } from "../references/restore-references.ts";
import { ownKeyOf } from "../things/dotted.ts";
import { keysIn } from "../things/keys-in.ts";
import { putThing } from "../things/put-thing.ts";
import { repeatedKeyIn } from "../things/repeated-key-in.ts";
import { thingAt } from "../things/thing-at.ts";
import { PLACES, readPart } from "./read-part.ts";
import { gone, invalid, stale } from "./refused.ts";
import { tooMany } from "./too-many.ts";

export function applyReplaceSet(definition: Definition, command: ReplaceSet): Applied {
  const { at, was } = command;
  const found = thingAt(definition, at);
  if (!found) return gone(at);
  if (found.kind !== "set") return invalid("Sets alone are replaced.", at);
  const read = readPart(setTable, { ...command.given, key: ownKeyOf(at) }, PLACES.set);
  if (!read.ok) return invalid(read.message, at, { field: read.field });
  if (fingerprintOf(found.thing) !== was) {
    return stale(`Somebody else changed ${quoted(at)} meanwhile.`, at, {
      field: "type",
      yours: read.value.type,
      theirs: found.thing.type,
    });
  }
  const given = { kind: "set", thing: read.value } as const;
  const repeated = repeatedKeyIn(given);
  if (repeated !== null) return invalid(`The key ${quoted(repeated)} stands twice in it.`, at, { field: "key" });
  const [had, has] = [keysIn(found, found.within), keysIn(given, found.within)];
  const reason = judgeReferences(command, has.difference(had));
  if (reason !== null) return invalid(reason, at);

  const put = putThing(definition, found, given);
  const lost = had.difference(has);
  const dropped = dropReferences(put, (key) => lost.has(key));
  const after = restoreReferences(dropped.definition, command);
  const excess = tooMany(after);
  if (excess !== null) return invalid(excess, at);
  const inverse: ReplaceSet = {
    name: "replace-set",
    at,
    was: fingerprintOf(given.thing),
    given: found.thing,
    ...(dropped.rules.length > 0 && { rules: dropped.rules }),
    ...(dropped.dependencies.length > 0 && { dependencies: dropped.dependencies }),
  };
  return { ok: true, definition: after, inverse };
}
