import type { WalkDocument } from "./loaded-walk.ts";

/** What was said of steps, beside their answers. */
export function saidOf({ submitted, skipped, exits }: WalkDocument) {
  return { submitted, skipped, exits };
}
