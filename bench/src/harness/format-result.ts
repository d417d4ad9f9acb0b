import type { EntryResult } from "./run-entry.ts";

/** The figures as a table for people. */
export function formatResult({ title, about, summaries, goals }: EntryResult): string {
  const rows = summaries.map((summary) => [
    summary.name,
    Math.round(summary.requestsPerSecond).toLocaleString("en"),
    summary.ratio.toFixed(2),
    Math.round(summary.serverCpuMicrosecondsPerRequest).toLocaleString("en"),
    summary.cpuRatio.toFixed(2),
  ]);
  const table = aligned([["", "requests/s", "ratio", "server CPU µs/request", "ratio"], ...rows]);
  const judged = goals.map(
    ({ name, against, atLeast, ratio, met }) =>
      `  ${met ? "met   " : "missed"}  ${name} at least ${atLeast} times ${against}: ${ratio.toFixed(2)}`,
  );
  return [title, ...about.map((line) => `  ${line}`), "", ...table, "", "Goals", ...judged, ""].join("\n");
}

function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.join("   ")}`.trimEnd();
  });
}
