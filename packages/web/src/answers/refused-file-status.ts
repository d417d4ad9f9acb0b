import type { FileRefusal } from "@boardwalk/domain/files";

/** The status of an answer that a file was not taken. */
export function refusedFileStatus(because: FileRefusal | "no-room"): 413 | 422 {
  return because === "too-large" || because === "too-many-pixels" ? 413 : 422;
}
