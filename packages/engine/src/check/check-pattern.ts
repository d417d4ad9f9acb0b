import { compilePattern } from "../pattern/compile-pattern.ts";
import { type Checked, checked } from "./checked.ts";

/** Whether a text could have such a pattern; for an editor that tells it while one types. */
export function checkPattern(source: string): Checked {
  return checked(compilePattern(source));
}
