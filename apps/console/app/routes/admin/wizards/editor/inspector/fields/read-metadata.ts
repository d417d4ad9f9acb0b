import { parseText } from "@boardwalk/engine";
import type { ReadTyped } from "./read-typed.ts";

const FRONT =
  '{"format":"boardwalk.wizard/1","key":"a","name":"a","steps":[{"key":"a","sets":[{"key":"a","type":"SINGLE","options":[{"key":"a","label":"a","metadata":';

/** JSON as the format reads it within a whole document, with the line and column of what is wrong. */
export function readMetadata(text: string): ReadTyped {
  const parsed = parseText(`${FRONT}\n${text}\n}]}]}]}`);
  const metadata = parsed.ok ? parsed.definition.steps[0]?.sets[0]?.options[0]?.metadata : undefined;
  // What only reads well together with the document around it is none by itself.
  if (metadata !== undefined && isJson(text)) return { ok: true, value: metadata };
  const [error] = parsed.ok ? [] : parsed.errors;
  if (error?.line === undefined || error.line > text.split("\n").length + 1) {
    return { ok: false, error: "At its end: a bracket or brace is missing there, or there is one too many." };
  }
  return { ok: false, error: `Line ${error.line - 1}, column ${error.column ?? 1}: ${error.message}` };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
