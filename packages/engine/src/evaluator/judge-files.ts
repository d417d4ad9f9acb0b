import type { AnswerError } from "../state.ts";
import { type GivenFile, isFile } from "./given-value.ts";
import type { ProgramFileSet } from "./program.ts";

export function judgeFiles(rules: ProgramFileSet, value: unknown): AnswerError[] {
  if (!Array.isArray(value)) return [{ code: "wrong-type" }];
  const strange = value.flatMap((file, index): AnswerError[] => (isFile(file) ? [] : [{ code: "wrong-type", index }]));
  if (strange.length) return strange;
  const { accept, maxBytes, maxFiles } = rules;
  const errors: AnswerError[] = [];
  if (maxFiles !== undefined && value.length > maxFiles)
    errors.push({ code: "too-many-files", max: maxFiles, got: value.length });
  for (const [index, file] of value.entries()) {
    if (!isFile(file)) continue;
    if (maxBytes !== undefined && file.bytes > maxBytes) errors.push({ code: "file-size", index, maxBytes });
    if (accept && !accept.some((kind) => isOfKind(file, kind))) errors.push({ code: "file-type", index, accept });
  }
  return errors;
}

function isOfKind({ name, type }: GivenFile, kind: string): boolean {
  if (kind.startsWith(".")) return name.toLowerCase().endsWith(kind);
  return kind.endsWith("/*") ? type.toLowerCase().startsWith(kind.slice(0, -1)) : type.toLowerCase() === kind;
}
