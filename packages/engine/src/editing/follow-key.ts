import type { JsonValue } from "../definition.ts";
import { isJsonObject } from "../document/json.ts";
import type { EditCommand } from "./edit-command.ts";
import { renameOf } from "./references/rename-of.ts";
import { dotted, isWithin, ownKeyOf } from "./things/dotted.ts";

/** What a dotted key is called after a command; null where it is gone. */
export function followKey(at: string, command: EditCommand): string | null {
  switch (command.name) {
    case "rename-key":
      return renameOf(command.at, [...command.at.split(".").slice(0, -1), command.key].join("."))(at);
    case "move":
      return renameOf(command.at, dotted(command.to.within, command.key ?? ownKeyOf(command.at)))(at);
    case "remove":
      return isWithin(at, command.at) ? null : at;
    case "change-type": {
      const keepsOptions = command.after === "SINGLE" || command.after === "MULTIPLE";
      return at !== command.at && isWithin(at, command.at) && !keepsOptions ? null : at;
    }
    case "replace-set": {
      const stays = command.given.options.some(({ key }) => dotted(command.at, key) === at);
      return at !== command.at && isWithin(at, command.at) && !stays ? null : at;
    }
    case "replace-draft":
      return isInDocument(command.document, at) ? at : null;
    case "several":
      return command.commands.reduce<string | null>((key, one) => (key === null ? null : followKey(key, one)), at);
    default:
      return at;
  }
}

const LISTS = ["steps", "sets", "options"];

function isInDocument(document: JsonValue, at: string): boolean {
  let node: unknown = document;
  for (const [depth, key] of at.split(".").entries()) {
    const list: unknown = isJsonObject(node) ? node[LISTS[depth] ?? ""] : null;
    node = Array.isArray(list) ? list.find((one: unknown) => isJsonObject(one) && one["key"] === key) : undefined;
  }
  return node !== undefined;
}
