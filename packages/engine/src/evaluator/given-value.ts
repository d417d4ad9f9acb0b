import type { ProgramNode } from "./program.ts";
import { isTooLong } from "./texts.ts";

export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

export function isEmpty({ type }: ProgramNode, value: unknown): boolean {
  if (Array.isArray(value)) return !value.length;
  if (typeof value !== "string") return value === null || value === undefined;
  return type === "MULTIPLE" || type === "FILE_UPLOAD" ? !value : !value.trim();
}

/** The names that an answer to a choice gives, each once; null where the answer is of another kind. */
export function namesIn({ type }: ProgramNode, value: unknown): readonly string[] | null {
  const names = type === "MULTIPLE" ? value : type === "SINGLE" && [value];
  if (!Array.isArray(names)) return null;
  return names.every((name) => typeof name === "string") ? [...new Set<string>(names)] : null;
}

export function optionNamed({ options = {} }: ProgramNode, name: string): number {
  return numberOf(options, name);
}

export const NONE = -1;

/** Own keys alone: `constructor` may well be one. */
export function numberOf(numbers: Readonly<Record<string, number>>, key: unknown): number {
  return typeof key === "string" && Object.hasOwn(numbers, key) ? (numbers[key] ?? NONE) : NONE;
}

/** A text that conditions may see: "" where there is none. */
export function textIn(value: unknown): string {
  return typeof value === "string" && !isTooLong(value) && value.trim() ? value : "";
}

export function isFile(value: unknown): value is GivenFile {
  const { name, type, bytes }: { name?: unknown; type?: unknown; bytes?: unknown } = Object(value);
  return typeof name === "string" && typeof type === "string" && typeof bytes === "number" && bytes >= 0;
}
