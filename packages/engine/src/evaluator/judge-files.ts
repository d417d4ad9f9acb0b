import type { AnswerError } from "../state.ts";
import { isFile } from "./given-value.ts";
import type { ProgramNode } from "./program.ts";

export function judgeFiles(rules: ProgramNode, files: unknown): AnswerError[] {
  if (!Array.isArray(files)) return [{ code: "wrong-type" }];
  const { accept, maxBytes = Infinity, maxFiles: max = Infinity } = rules;
  const errors = files.flatMap((file, index): AnswerError[] => (isFile(file) ? [] : [{ code: "wrong-type", index }]));
  if (errors.length) return errors;
  const got = files.length;
  if (got > max) errors.push({ code: "too-many-files", max, got });
  for (const [index, { name, type, bytes }] of files.entries()) {
    const kinds = [type, type.replace(/\/.*/, "/*")].map((kind) => kind.toLowerCase());
    const isOfKind = (kind: string): boolean =>
      kinds.includes(kind) || (kind.startsWith(".") && name.toLowerCase().endsWith(kind));
    if (bytes > maxBytes) errors.push({ code: "file-size", index, maxBytes });
    if (accept && !accept.some(isOfKind)) errors.push({ code: "file-type", index, accept });
  }
  return errors;
}
