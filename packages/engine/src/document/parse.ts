import type { Definition } from "../definition.ts";
import type { DocumentError } from "./document-error.ts";
import { pathText } from "./path-text.ts";
import { readDocument } from "./read-document.ts";

export type Parsed =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly errors: readonly DocumentError[] };

/** Reads a wizard out of a value, which may be anything. It tells up to 50 errors at once, and never throws. */
export function parse(json: unknown): Parsed {
  const read = readDocument(json);
  if (read.ok) return read;
  return { ok: false, errors: read.misfits.map(({ segments, message }) => ({ path: pathText(segments), message })) };
}
