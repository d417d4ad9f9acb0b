import type { Definition } from "../../definition.ts";
import { quoted } from "../../quoted.ts";
import type { Applied } from "../applied.ts";
import type { RemoveThing } from "../edit-command.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { dropReferences } from "../references/drop-references.ts";
import { isWithin } from "../things/dotted.ts";
import { placeOf } from "../things/place-of.ts";
import { spliceThings } from "../things/splice-things.ts";
import { thingAt } from "../things/thing-at.ts";
import { gone, stale } from "./refused.ts";

export function applyRemoveThing(definition: Definition, { at, was }: RemoveThing): Applied {
  const found = thingAt(definition, at);
  if (!found) return gone(at);
  if (fingerprintOf(found.thing) !== was) {
    return stale(`Somebody else changed ${quoted(at)} meanwhile.`, at, { yours: null, theirs: nameOf(found.thing) });
  }
  const { within, index } = found;
  const without = spliceThings(definition, { within, index, remove: 1 });
  const dropped = dropReferences(without, (key) => isWithin(key, at));
  return {
    ok: true,
    definition: dropped.definition,
    inverse: {
      name: "add",
      place: placeOf(definition, found),
      given: found.thing,
      ...(dropped.rules.length > 0 && { rules: dropped.rules }),
      ...(dropped.dependencies.length > 0 && { dependencies: dropped.dependencies }),
    },
  };
}

function nameOf(thing: { readonly name: string } | { readonly label: string }): string {
  return "label" in thing ? thing.label : thing.name;
}
