import type { Tally } from "./tally.ts";

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

export function readPlaywrightReport(text: string): Tally {
  const { stats, errors }: PlaywrightReport = JSON.parse(text);
  // Errors outside any test are a broken set-up or file; a test that passes only at times has not passed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
