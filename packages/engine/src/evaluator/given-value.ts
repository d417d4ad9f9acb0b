import type { ProgramSet } from "./program.ts";
import { isBlank, isTooLong } from "./texts.ts";

export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

export function isEmpty(set: ProgramSet, value: unknown): boolean {
  if (typeof value !== "string")
    return value === null || value === undefined || (Array.isArray(value) && !value.length);
  return set.type === "MULTIPLE" || set.type === "FILE_UPLOAD" ? value === "" : isBlank(value);
}

/** The names that an answer to a choice gives, each once; null where the answer is of another kind. */
export function namesIn(set: ProgramSet, value: unknown): readonly string[] | null {
  if (set.type === "SINGLE") return typeof value === "string" ? [value] : null;
  return Array.isArray(value) && value.every((name) => typeof name === "string") ? [...new Set<string>(value)] : null;
}

export function isFile(value: unknown): value is GivenFile {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "type" in value &&
    typeof value.type === "string" &&
    "bytes" in value &&
    typeof value.bytes === "number" &&
    value.bytes >= 0
  );
}

/** A text that conditions may see: "" where there is none. */
export function textIn(value: unknown): string {
  return typeof value === "string" && !isTooLong(value) && !isBlank(value) ? value : "";
}
