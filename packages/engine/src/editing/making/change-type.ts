import type { Definition, SetType } from "../../definition.ts";
import type { ChangeType } from "../edit-command.ts";
import { thingAt } from "../things/thing-at.ts";

export function changeType(definition: Definition, at: string, type: SetType): ChangeType {
  const found = thingAt(definition, at);
  return { name: "change-type", at, before: found?.kind === "set" ? found.thing.type : type, after: type };
}
