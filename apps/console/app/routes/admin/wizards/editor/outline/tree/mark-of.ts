import type { Findings } from "../../findings/findings.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import type { Mark } from "./finding-mark.tsx";

/** What stands beside a line: its own findings, and of what is in it where that is closed. */
export function markOf(findings: Findings, { at, fold }: OutlineRow): Mark | null {
  const here = findings.at(at);
  const errors = here.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { severity: "error", words: counted(errors, "error") };
  const within = fold === "closed" ? findings.worstWithin(at) : null;
  if (within === "error") return { severity: "error", words: "Errors in here" };
  if (here.length > 0) return { severity: "warning", words: counted(here.length, "warning") };
  return within === "warning" ? { severity: "warning", words: "Warnings in here" } : null;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
