import type { Subject } from "@boardwalk/engine/writing";

/** What a person calls that which is asked about. */
export function subjectInWords({ key, asked }: Subject): string {
  if (asked) return asked.set.name;
  return key === "total" ? "The total so far" : "The skipped steps";
}
