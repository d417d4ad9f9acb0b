import type { SetDefinition } from "@boardwalk/engine";

/** Whether an answer may leave its walk. Files and what is sensitive are asked again instead. */
export function isKept(set: SetDefinition): boolean {
  switch (set.type) {
    case "FILE_UPLOAD":
      return false;
    case "DATE_PICKER":
      return true;
    case "SINGLE":
    case "MULTIPLE":
    case "TEXT_INPUT":
      return set.rules.sensitive !== true;
  }
}
