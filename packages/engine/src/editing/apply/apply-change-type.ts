import type { Definition, SetDefinition, SetType } from "../../definition.ts";
import { setTable } from "../../document/tables/set-table.ts";
import type { Applied } from "../applied.ts";
import type { ChangeType, ReplaceSet } from "../edit-command.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { dropReferences } from "../references/drop-references.ts";
import { dotted } from "../things/dotted.ts";
import { putThing } from "../things/put-thing.ts";
import { thingAt } from "../things/thing-at.ts";
import { nothing } from "./nothing.ts";
import { PLACES, readPart } from "./read-part.ts";
import { gone, invalid, stale } from "./refused.ts";

export function applyChangeType(definition: Definition, { at, before, after }: ChangeType): Applied {
  const found = thingAt(definition, at);
  if (!found) return gone(at, after);
  if (found.kind !== "set") return invalid("Sets alone have a type.", at, { field: "type" });
  const set = found.thing;
  if (set.type === after) return { ok: true, definition, inverse: nothing };
  if (set.type !== before) {
    return stale("Somebody else changed the type meanwhile.", at, { field: "type", yours: after, theirs: set.type });
  }
  const read = readPart(setTable, fittingType(set, after), PLACES.set);
  if (!read.ok) return invalid(read.message, at, { field: "type", yours: after });
  const changed = isChoice(after) ? withOptions(read.value, set) : read.value;
  const put = putThing(definition, found, { kind: "set", thing: changed });
  const lost = new Set(isChoice(after) ? [] : set.options.map(({ key }) => dotted(at, key)));
  const dropped = dropReferences(put, (key) => lost.has(key));
  const inverse: ReplaceSet = {
    name: "replace-set",
    at,
    was: fingerprintOf(changed),
    given: set,
    ...(dropped.rules.length > 0 && { rules: dropped.rules }),
    ...(dropped.dependencies.length > 0 && { dependencies: dropped.dependencies }),
  };
  return { ok: true, definition: dropped.definition, inverse };
}

/** What both types know stays: whether answers are kept encrypted, and how many may be chosen. */
function fittingType(set: SetDefinition, type: SetType): object {
  const { min, max, rules, ...rest } = set;
  const isSensitive = "sensitive" in rules && (isChoice(type) || type === "TEXT_INPUT");
  const limits = isChoice(type) && isChoice(set.type) ? { min, max } : {};
  return { ...rest, type, ...limits, rules: isSensitive ? { sensitive: rules.sensitive } : {}, options: [] };
}

function withOptions(set: SetDefinition, { options }: SetDefinition): SetDefinition {
  return { ...set, options };
}

function isChoice(type: SetType): boolean {
  return type === "SINGLE" || type === "MULTIPLE";
}
