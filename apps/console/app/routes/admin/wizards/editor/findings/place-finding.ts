import type { Definition, Finding } from "@boardwalk/engine";
import type { Fix } from "@boardwalk/engine/editing";
import type { PlacedFinding } from "./findings.ts";

/** A rule that an option of its own step leads by is shown and changed at that option. */
export function placeFinding(finding: Finding, fixes: readonly Fix[], { flow }: Definition): PlacedFinding {
  const option = finding.rule === undefined ? null : (flow[finding.rule]?.option ?? null);
  const isOwn = option !== null && finding.at !== null && option.startsWith(`${finding.at}.`);
  return { ...finding, fixes, beside: isOwn ? option : finding.at };
}
