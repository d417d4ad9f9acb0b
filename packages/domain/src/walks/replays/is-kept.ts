import type { SetDefinition } from "@boardwalk/engine";
import { isSensitive } from "../walking/is-sensitive.ts";

/** Whether an answer may leave its walk. Files and what is sensitive are asked again instead. */
export function isKept(set: SetDefinition): boolean {
  return set.type !== "FILE_UPLOAD" && !isSensitive(set);
}
