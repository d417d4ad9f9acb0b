import type { Finding } from "@boardwalk/engine";

/** "2 errors and 1 warning". */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [counted(errors, "error"), counted(findings.length - errors, "warning")].filter(Boolean).join(" and ");
}

function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? what : `${what}s`}`;
}
