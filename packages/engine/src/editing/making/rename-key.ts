import type { Definition } from "../../definition.ts";
import type { EditCommand } from "../edit-command.ts";
import { dotted } from "../things/dotted.ts";
import { thingAt } from "../things/thing-at.ts";
import { several } from "./several.ts";

/** Another key for a step, a set or an option. The value that an option hands on goes with it where it was the key. */
export function renameKey(definition: Definition, at: string, key: string): EditCommand {
  const rename = { name: "rename-key", at, key } as const;
  const found = thingAt(definition, at);
  if (found?.kind !== "option" || found.thing.value !== found.thing.key) return rename;
  const before = found.thing.value;
  const next = dotted(found.within, key);
  return several([rename, { name: "change-field", at: next, field: "value", before, after: key }]);
}
