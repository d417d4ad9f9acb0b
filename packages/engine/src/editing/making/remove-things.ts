import type { Definition } from "../../definition.ts";
import type { EditCommand } from "../edit-command.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { several } from "./several.ts";
import { topmost } from "./topmost.ts";

/** Takes things away, with what is in them and what names them. */
export function removeThings(definition: Definition, ats: readonly string[]): EditCommand {
  const chosen = topmost(definition, ats);
  return several(chosen.map(({ at, thing }) => ({ name: "remove", at, was: fingerprintOf(thing) })));
}
