import type { Program, ProgramNode } from "./program.ts";
import { isBlank, isTooLong } from "./texts.ts";

export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

export function isEmpty({ type }: ProgramNode, value: unknown): boolean {
  if (Array.isArray(value)) return !value.length;
  if (typeof value !== "string") return value === null || value === undefined;
  return type === "MULTIPLE" || type === "FILE_UPLOAD" ? !value : isBlank(value);
}

/** The names that an answer to a choice gives, each once; null where the answer is of another kind. */
export function namesIn({ type }: ProgramNode, value: unknown): readonly string[] | null {
  const names = type === "SINGLE" ? [value] : type === "MULTIPLE" && Array.isArray(value) ? value : [null];
  return names.every((name) => typeof name === "string") ? [...new Set<string>(names)] : null;
}

export function optionNamed(nodeNumbers: Program["nodeNumbers"], { key }: ProgramNode, name: string): number {
  // No key is longer, and a megabyte of text is not worth looking up.
  return name.length > 100 ? NONE : numberOf(nodeNumbers, `${key}.${name}`);
}

export const NONE = -1;

/** Own keys alone: `constructor` may well be one. */
export function numberOf(numbers: Readonly<Record<string, number>>, key: unknown): number {
  return typeof key === "string" && Object.hasOwn(numbers, key) ? (numbers[key] ?? NONE) : NONE;
}

/** A text that conditions may see: "" where there is none. */
export function textIn(value: unknown): string {
  return typeof value === "string" && !isTooLong(value) && !isBlank(value) ? value : "";
}

export function isFile(value: unknown): value is GivenFile {
  const { name, type, bytes }: { name?: unknown; type?: unknown; bytes?: unknown } = Object(value);
  return typeof name === "string" && typeof type === "string" && typeof bytes === "number" && bytes >= 0;
}
