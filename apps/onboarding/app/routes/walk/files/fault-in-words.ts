import { assertNever } from "@boardwalk/domain/kernel";
import type { FileFault } from "./take-walk-file.ts";

/** Why a file was not taken, and what to do. */
export function faultInWords(fault: FileFault, name: string): string {
  switch (fault) {
    case "empty":
      return `${name} is empty. Choose another file.`;
    case "too-large":
    case "file-size":
      return `${name} is too large. Choose a smaller file.`;
    case "too-many-pixels":
      return `${name} has too many pixels. Choose a smaller picture.`;
    case "wrong-type":
    case "file-type":
      return `${name} is not of a kind that is taken here. Choose another file.`;
    case "unreadable":
      return `${name} cannot be read. Choose another file.`;
    case "too-many-files":
      return `There is no room for ${name}: as many files are here as are taken. Remove one first.`;
    case "no-room":
      return `There is no room for ${name}: your files take all that is yours. Remove some first.`;
    case "completed":
      return "This walk is handed in, and stays as it is.";
    case "closed":
      return "This step is done, and stays as it is.";
    case "hidden":
      return `${name} is not asked for any more.`;
    case "elsewhere":
    case "unknown-set":
      return "The walk has moved on. Load the page again.";
    default:
      return assertNever(fault);
  }
}
