import type { Pattern } from "../evaluator/pattern.ts";
import type { Changes } from "./changes.ts";
import type { PatternTree } from "./pattern-tree.ts";

const endOfText: Changes = [-1, 0];

/** Instructions for `matchPattern`, written from the end of the pattern to its start. */
export function writeProgram(tree: PatternTree | null): Pattern {
  const program: number[] = [];
  const classes: Changes[] = [];
  const places = new Map<Changes | string, number>();

  function write(one: number, other: number): number {
    return program.push(one, other) - 2;
  }

  function classOf(members: Changes): number {
    // Copies share their members, so a class of thousands is spelled out once, not for each of them.
    const same = places.get(members);
    if (same !== undefined) return same;
    const name = members.join();
    const place = places.get(name) ?? classes.push(members) - 1;
    places.set(members, place).set(name, place);
    return place;
  }

  /** Where the part begins, when what follows it begins at `next`. */
  function writePart(part: PatternTree, next: number): number {
    switch (part.kind) {
      case "one":
        return write(~classOf(part.members), next);
      case "sequence":
        return part.parts.reduceRight((following, item) => writePart(item, following), next);
      case "choice":
        return part.parts.map((item) => writePart(item, next)).reduceRight((others, item) => write(item, others));
      case "repeat":
        return writeRepeat(part.part, part.min, part.max, next);
    }
  }

  function writeRepeat(part: PatternTree, min: number, max: number, next: number): number {
    let start = next;
    let needed = min;
    if (max === Infinity) {
      const again = write(0, next);
      const body = writePart(part, again);
      program[again] = body;
      start = min === 0 ? again : body;
      needed = Math.max(min - 1, 0);
    } else {
      for (let count = min; count < max; count++) start = write(writePart(part, start), next);
    }
    for (let count = 0; count < needed; count++) start = writePart(part, start);
    return start;
  }

  write(~classOf(endOfText), 0);
  const start = tree === null ? 0 : writePart(tree, 0);
  return { start, program, classes };
}
