import { alignColumns } from "./align-columns.ts";
import { formatComputed } from "./format-computed.ts";
import type { EntryResult, ServedResult } from "./run-entry.ts";

/** The figures as tables for people. */
export function formatResult(result: EntryResult): string {
  return result.kind === "served" ? formatServed(result) : formatComputed(result);
}

function formatServed({ title, about, summaries, goals }: ServedResult): string {
  const rows = summaries.map((summary) => [
    summary.name,
    Math.round(summary.requestsPerSecond).toLocaleString("en"),
    summary.ratio.toFixed(2),
    Math.round(summary.serverCpuMicrosecondsPerRequest).toLocaleString("en"),
    summary.cpuRatio.toFixed(2),
  ]);
  const table = alignColumns([["", "requests/s", "ratio", "server CPU µs/request", "ratio"], ...rows]);
  const judged = goals.map(
    ({ name, against, atLeast, ratio, met }) =>
      `  ${met ? "met   " : "missed"}  ${name} at least ${atLeast} times ${against}: ${ratio.toFixed(2)}`,
  );
  return [title, ...about.map((line) => `  ${line}`), "", ...table, "", "Goals", ...judged, ""].join("\n");
}
