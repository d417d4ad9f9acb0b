import type { Definition } from "../../definition.ts";
import { thingAt } from "../things/thing-at.ts";

const MOST_CHARACTERS = 30;

/** What a thing is called, for a button. */
export function named(definition: Definition, at: string): string {
  const found = thingAt(definition, at);
  const name = found ? (found.kind === "option" ? found.thing.label : found.thing.name) : at;
  const characters = [...name];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}…` : name;
}
