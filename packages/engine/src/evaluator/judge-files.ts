import type { AnswerError } from "../state.ts";
import { isFile } from "./given-value.ts";
import type { ProgramNode } from "./program.ts";

export function judgeFiles(rules: ProgramNode, files: unknown): AnswerError[] {
  if (!Array.isArray(files)) return [{ code: "wrong-type" }];
  const { accept, maxBytes = Infinity, maxFiles: max = Infinity } = rules;
  const errors: AnswerError[] = [];
  const got = files.length;
  if (got > max) errors.push({ code: "too-many-files", max, got });
  for (const [index, file] of files.entries()) {
    if (!isFile(file)) {
      errors.push({ code: "wrong-type", index });
      continue;
    }
    const type = file.type.toLowerCase();
    const name = file.name.toLowerCase();
    const kinds = [type, type.replace(/\/.*/, "/*")];
    if (file.bytes > maxBytes) errors.push({ code: "file-size", index, maxBytes });
    if (accept && !accept.some((kind) => (kind.startsWith(".") ? name.endsWith(kind) : kinds.includes(kind))))
      errors.push({ code: "file-type", index, accept });
  }
  return errors;
}
