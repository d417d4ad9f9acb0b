import type { RunningServer } from "./start-server.ts";

/** The last lines of a start: where it is, and as whom to look at it. */
export function describeReady({
  addresses,
  demo,
  mode,
  servesPeople,
}: Pick<RunningServer, "addresses" | "demo" | "mode" | "servesPeople">): string {
  if (!servesPeople)
    return "\n  A worker, without pages: /healthz and /readyz answer at CONSOLE_PORT. Ctrl-C stops it.\n";
  const lines = ["", `  Console       ${addresses.console}`, `  Onboarding    ${addresses.onboarding}`];
  if (demo) {
    const width = Math.max(...demo.accounts.map(({ email }) => email.length));
    demo.accounts.forEach(({ email, says }, index) => {
      lines.push(`${index === 0 ? "\n  Sign in as    " : "                "}${email.padEnd(width)}   ${says}`);
    });
    lines.push(`  Password      ${demo.password}`);
  }
  lines.push("", mode === "trial" ? "  A trial, for this machine alone. Ctrl-C stops it." : "  Ctrl-C stops it.", "");
  return lines.join("\n");
}
