import type { Tally } from "./tally.ts";

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

export function readPlaywrightReport(text: string): Tally {
  const { stats, errors }: PlaywrightReport = JSON.parse(text);
  // Errors outside any test are a broken set-up or file.
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, again: stats.flaky };
}
