import type { PathPlace } from "./path-of.ts";

export const boardClass = {
  done: "done",
  skipped: "skip",
  here: "here",
  open: "",
  optional: "skip",
  "to-come": "",
} as const satisfies Record<PathPlace["is"], string>;
