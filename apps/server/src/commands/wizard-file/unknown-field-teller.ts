import { describeUnknownField, unknownFields } from "@boardwalk/engine";
import { nameOf } from "./read-text.ts";

const MOST_TOLD = 20;
// Enough of a name to know it again.
const MOST_KEPT = 100;

/** Tells of fields that no walk has in a stream of walks: of each once, and of so many at most. */
export function unknownFieldTeller(tell: (text: string) => void): (line: number, walk: object) => void {
  const told = new Set<string>();
  return (line, walk) => {
    if (told.size > MOST_TOLD) return;
    for (const name of unknownFields(walk)) {
      const kept = name.slice(0, MOST_KEPT);
      if (told.has(kept)) continue;
      told.add(kept);
      if (told.size > MOST_TOLD) return tell("and more\n");
      tell(`${nameOf("-")}:${line}  ${describeUnknownField(name)}\n`);
    }
  };
}
