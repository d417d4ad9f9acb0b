import { JsonScanner } from "../document/text/json-scanner.ts";
import { linesAndColumns } from "../document/text/lines-and-columns.ts";
import { offsetOf, wantPlaces } from "../document/text/places.ts";
import type { Program } from "../evaluator/program.ts";
import type { TextPosition } from "./locate-findings.ts";
import { overlookedInWalk } from "./overlooked-in-walk.ts";

export interface LocatedOverlooked extends TextPosition {
  readonly message: string;
}

/**
 * What is passed over in a walk, in the order of the text that it was read from, at most `most` of it: also names that
 * stand twice in an object, of which the walk itself knows nothing any more.
 */
export function locateOverlooked(
  program: Program,
  walk: Readonly<Record<string, unknown>>,
  text: string,
  most: number,
): readonly LocatedOverlooked[] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const found = overlookedInWalk(program, walk).take(most).toArray();
  const places = wantPlaces(found.map(({ segments }) => segments));
  const scanner = new JsonScanner(source);
  scanner.scan(places);
  const inOrder = [
    ...scanner.repetitions.map(({ message, offset }) => ({ message, offset })),
    ...found.map(({ message, segments, at }) => ({ message, offset: offsetOf(places, segments, at) })),
  ]
    .sort((one, other) => one.offset - other.offset)
    .slice(0, most);
  const positions = linesAndColumns(
    source,
    inOrder.map(({ offset }) => offset),
  );
  return inOrder.map(({ message }, at) => ({ message, ...(positions[at] ?? { line: 1, column: 1 }) }));
}
