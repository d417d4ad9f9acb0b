import { check, type Definition } from "@boardwalk/engine";
import { fixesFor } from "@boardwalk/engine/editing";
import type { CheckedDraft } from "./checked-draft.ts";

/** Each fix is tried on the whole draft, so that a hundred findings would have to wait for each other. */
const LONGEST_MS = 100;

export function checkDraft(definition: Definition): CheckedDraft {
  const findings = check(definition);
  const end = performance.now() + LONGEST_MS;
  return { findings, fixes: findings.map((finding) => (performance.now() < end ? fixesFor(definition, finding) : [])) };
}
