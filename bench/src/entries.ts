import { editorEntry } from "./editor/editor-entry.ts";
import { engineEntry } from "./engine/engine-entry.ts";
import type { BenchEntry } from "./harness/bench-entry.ts";
import { identityEntry } from "./identity/identity-entry.ts";
import { sessionEntry } from "./session/session-entry.ts";
import { stepPageEntry } from "./walks/step-page-entry.ts";
import { walksEntry } from "./walks/walks-entry.ts";

/** Everything that is measured. A new entry is a folder of its own and one line here. */
export const entries: readonly BenchEntry[] = [
  sessionEntry,
  engineEntry,
  identityEntry,
  walksEntry,
  stepPageEntry,
  editorEntry,
];
