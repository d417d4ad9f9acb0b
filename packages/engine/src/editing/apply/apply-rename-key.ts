import type { Definition } from "../../definition.ts";
import { key as keyReader } from "../../document/tables/keys.ts";
import type { Applied } from "../applied.ts";
import type { RenameKey } from "../edit-command.ts";
import { followReferences } from "../references/follow-references.ts";
import { dotted, ownKeyOf } from "../things/dotted.ts";
import { putThing } from "../things/put-thing.ts";
import { siblingsIn } from "../things/siblings-in.ts";
import type { Thing } from "../things/thing.ts";
import { thingAt } from "../things/thing-at.ts";
import { taken } from "./apply-add-thing.ts";
import { nothing } from "./nothing.ts";
import { PLACES, readPart } from "./read-part.ts";
import { gone, invalid } from "./refused.ts";
import { restoredExactly } from "./restored-exactly.ts";

export function applyRenameKey(definition: Definition, { at, key }: RenameKey): Applied {
  const read = readPart(keyReader, key, PLACES.wizard);
  if (!read.ok) return invalid(read.message, at, { field: "key", yours: key });
  const found = thingAt(definition, at);
  if (!found) return gone(at, key);
  if (ownKeyOf(at) === key) return { ok: true, definition, inverse: nothing };
  if (siblingsIn(definition, found.within)?.some((sibling) => sibling.key === key)) return taken(at, key);

  const next = dotted(found.within, key);
  const put = putThing(definition, found, withKey(found, key));
  const after = followReferences(put, at, next);
  const back = { name: "rename-key", at: next, key: ownKeyOf(at) } as const;
  return {
    ok: true,
    definition: after,
    inverse: restoredExactly(definition, after, { back, from: next, to: at }),
  };
}

export function withKey({ kind, thing }: Thing, key: string): Thing {
  switch (kind) {
    case "step":
      return { kind, thing: { ...thing, key } };
    case "set":
      return { kind, thing: { ...thing, key } };
    case "option":
      return { kind, thing: { ...thing, key } };
  }
}
