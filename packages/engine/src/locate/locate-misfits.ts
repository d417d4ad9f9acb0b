import type { DocumentError } from "../document/document-error.ts";
import { pathText } from "../document/path-text.ts";
import type { Segments } from "../document/reading.ts";
import { JsonScanner } from "../document/text/json-scanner.ts";
import { linesAndColumns } from "../document/text/lines-and-columns.ts";
import { offsetOf, wantPlaces } from "../document/text/places.ts";

/** What somebody else than the format has against a place of a document: names of fields and positions in lists lead there. */
export interface Misfit {
  readonly segments: Segments;
  readonly message: string;
}

/** Errors like those of `parseText`, of a text that it has read. */
export function locateMisfits(text: string, misfits: readonly Misfit[]): DocumentError[] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const places = wantPlaces(misfits.map(({ segments }) => segments));
  new JsonScanner(source).scan(places);
  const positions = linesAndColumns(
    source,
    misfits.map(({ segments }) => offsetOf(places, segments, "value")),
  );
  return misfits.map(({ segments, message }, at) => ({ path: pathText(segments), message, ...positions[at] }));
}
