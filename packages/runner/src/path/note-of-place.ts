import type { PathPlace } from "./path-of.ts";

/** What stands below a place of the path; nothing where it is a place like all others. */
export function noteOfPlace({ is, because = "" }: PathPlace): string {
  if (is === "skipped") return "skipped";
  return is === "optional" ? "you may skip it" : because;
}
