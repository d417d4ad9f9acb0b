import type { PathPlace } from "./path-of.ts";

export const placeClass = {
  done: "done",
  skipped: "done skipped",
  here: "here",
  open: "open",
  optional: "maybe",
  "to-come": "",
} as const satisfies Record<PathPlace["is"], string>;
