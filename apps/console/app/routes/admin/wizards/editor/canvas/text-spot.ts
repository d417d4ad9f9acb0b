import type { Definition } from "@boardwalk/engine";
import { thingAt } from "@boardwalk/engine/editing";
import type { TextPlace } from "@boardwalk/runner";

/** A text of the draft that is edited where it stands. */
export interface TextSpot {
  /** Of a step, a set or an option. */
  readonly at: string;
  readonly field: TextPlace["field"];
}

/** Which field is typed into: a title that nobody wrote is the name. */
export function fieldOfSpot(definition: Definition, { at, field }: TextSpot): string {
  const found = thingAt(definition, at);
  return field === "title" && found && found.kind !== "option" && found.thing.title === null ? "name" : field;
}

/** What that field holds; null where there is nothing, or no such thing. */
export function textOfField(definition: Definition, at: string, field: string): string | null {
  const found = thingAt(definition, at);
  const value = found ? Object.entries(found.thing).find(([key]) => key === field)?.[1] : undefined;
  return typeof value === "string" ? value : null;
}

/** What it says while it is empty, and what it is called for whoever hears it. */
export const SPOT_WORDS: Readonly<Record<TextSpot["field"], { readonly name: string; readonly empty: string }>> = {
  title: { name: "Title", empty: "Add a title" },
  label: { name: "Label", empty: "Add a label" },
  description: { name: "Description", empty: "Add a description" },
  help: { name: "Help", empty: "Add help" },
  inputPlaceholder: { name: "What it asks for", empty: "Say what it asks for" },
};

export const MULTILINE: ReadonlySet<TextSpot["field"]> = new Set(["description", "help"]);
