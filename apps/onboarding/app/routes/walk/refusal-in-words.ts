import { assertNever } from "@boardwalk/domain/kernel";
import type { AnswerRefusal } from "@boardwalk/domain/walks";

/** Why an answer is not kept, in words for whoever gave it. */
export function refusalInWords(reason: AnswerRefusal): string {
  switch (reason) {
    case "wrong-type":
      return "This is no answer to this question. Load the page again.";
    case "too-long":
      return "Use at most 10,000 characters.";
    case "unknown-option":
    case "hidden-option":
    case "disabled-option":
      return "That is not on offer any more. Choose something else.";
    case "hidden":
      return "This is not asked any more.";
    case "unknown-set":
    case "elsewhere":
      return "The walk has moved on. Load the page again.";
    case "walkers-alone":
      return "Only whoever walks this walk answers this.";
    case "closed":
      return "This step is done, and stays as it is.";
    case "completed":
      return "This walk is handed in, and stays as it is.";
    default:
      return assertNever(reason);
  }
}
