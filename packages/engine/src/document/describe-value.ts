import { quoted } from "../quoted.ts";
import { codePoints } from "./code-points.ts";

const MOST_SHOWN = 40;

/** What stands in a document, as words for a sentence: `the number 5`. */
export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return value.length > MOST_SHOWN ? `a text of ${codePoints(value)} characters` : `the text ${quoted(value)}`;
    case "number":
      return Number.isFinite(value) ? `the number ${value}` : "a number beyond all limits";
    case "boolean":
      return `${value}`;
    case "object":
      return "an object";
    default:
      return "nothing that JSON knows";
  }
}
