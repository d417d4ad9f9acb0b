import type { Finding } from "@boardwalk/engine";
import type { Fix } from "@boardwalk/engine/editing";

/** What was found in a draft, each with what would take it away. */
export interface CheckedDraft {
  readonly findings: readonly Finding[];
  readonly fixes: readonly (readonly Fix[])[];
}
