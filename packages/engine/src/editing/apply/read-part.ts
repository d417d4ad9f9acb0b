import { pathText } from "../../document/path-text.ts";
import type { Reader } from "../../document/readers/reader.ts";
import { Reading, type Segments } from "../../document/reading.ts";
import { unstorableValues } from "../../document/unstorable-values.ts";

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly field: string };

/** A part of a document by the format's own table, as it is judged where it stands in one; also what tables of rows cannot hold. */
export function readPart<T>(reader: Reader<T>, value: unknown, where: Segments): Read<T> {
  const reading = new Reading();
  reading.path.push(...where);
  const read = reader.read(value, reading);
  const misfits = reading.misfits.map(({ segments, message }) => ({ segments, message }));
  if (read !== undefined && misfits.length === 0) {
    unstorableValues(reader.write(read), where, (segments, message) => misfits.push({ segments, message }));
  }
  const [first] = misfits;
  if (read !== undefined && !first) return { ok: true, value: read };
  const { segments = where, message = "This cannot be read." } = first ?? {};
  return { ok: false, message, field: pathText(segments.slice(where.length)) };
}

/** Where a step, a set and an option stand, for limits that count from the document's own beginning. */
export const PLACES = {
  wizard: [],
  step: ["steps", 0],
  set: ["steps", 0, "sets", 0],
  option: ["steps", 0, "sets", 0, "options", 0],
  rule: ["flow", 0],
  dependency: ["dependencies", 0],
} as const satisfies Record<string, Segments>;
