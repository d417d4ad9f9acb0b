import type { DocumentError } from "@boardwalk/engine";
import { nameOf } from "./read-text.ts";

/** What is wrong with a document, an error a line, in a form that editors lead to its place from. */
export function describeDocumentErrors(path: string, errors: readonly DocumentError[]): string {
  const name = nameOf(path);
  return errors
    .map(({ path: at, message, line = 1, column = 1 }) => {
      return `${[`${name}:${line}:${column}`, at, message].filter((part) => part !== "").join("  ")}\n`;
    })
    .join("");
}
