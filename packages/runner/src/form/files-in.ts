import type { WalkFile } from "./walk-file.ts";

/** The files that an answer names. */
export function filesIn(value: unknown): readonly WalkFile[] {
  return Array.isArray(value) ? value.filter(isFile) : [];
}

function isFile(one: unknown): one is WalkFile {
  if (typeof one !== "object" || one === null) return false;
  return "id" in one && "name" in one && typeof one.id === "string" && typeof one.name === "string";
}
