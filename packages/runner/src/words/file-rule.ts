import type { FileRules } from "@boardwalk/engine";
import { sizeInWords } from "@boardwalk/ui";
import { kindsInWords } from "./kinds-in-words.ts";

export function fileRule({ accept, maxBytes, maxFiles }: FileRules): string {
  const count = maxFiles === undefined ? "Files" : maxFiles === 1 ? "One file" : `Up to ${maxFiles} files`;
  const kinds = accept && accept.length > 0 ? `: ${kindsInWords(accept)}` : "";
  const size = maxBytes === undefined ? "" : `, at most ${sizeInWords(maxBytes)}${maxFiles === 1 ? "" : " each"}`;
  return `${count}${kinds}${size}.`;
}
