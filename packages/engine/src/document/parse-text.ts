import type { DocumentError } from "./document-error.ts";
import { MOST_ERRORS } from "./most-errors.ts";
import type { Parsed } from "./parse.ts";
import { pathText } from "./path-text.ts";
import { readDocument } from "./read-document.ts";
import { JsonScanner, type TextError } from "./text/json-scanner.ts";
import { linesAndColumns } from "./text/lines-and-columns.ts";
import { offsetOf, wantPlaces } from "./text/places.ts";
import { utf8Bytes } from "./utf8-bytes.ts";

const MOST_BYTES = 32_000_000;

/**
 * Reads a wizard out of JSON text. Every error has a line and a column, counted from 1; columns are in
 * UTF-16 units, as editors count them. A byte order mark at the start is passed over and counts for nothing.
 */
export function parseText(text: string): Parsed {
  if (utf8Bytes(text) > MOST_BYTES) {
    const message = `This document is too large; it must have at most ${MOST_BYTES} bytes.`;
    return { ok: false, errors: [{ path: "", message, line: 1, column: 1 }] };
  }
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const scanner = new JsonScanner(source);
  const json = scanner.scan();
  if (scanner.syntaxError) return refused(source, [scanner.syntaxError]);
  const read = readDocument(json);
  if (read.ok && scanner.repetitions.length === 0) return read;

  // Only a document with errors is gone over again to find their places.
  const misfits = read.ok ? [] : read.misfits;
  const places = wantPlaces(misfits.map(({ segments }) => segments));
  new JsonScanner(source).scan(places);
  const located = misfits.map(({ segments, message, at }) => ({
    segments,
    message,
    offset: offsetOf(places, segments, at),
  }));
  return refused(source, [...scanner.repetitions, ...located]);
}

function refused(text: string, found: readonly TextError[]): Parsed {
  const inOrder = found.toSorted((one, other) => one.offset - other.offset).slice(0, MOST_ERRORS);
  const positions = linesAndColumns(
    text,
    inOrder.map(({ offset }) => offset),
  );
  const errors: DocumentError[] = inOrder.map(({ segments, message }, at) => ({
    path: pathText(segments),
    message,
    ...positions[at],
  }));
  return { ok: false, errors };
}
