import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApps } from "../build-apps.mjs";
import { readPlaywrightReport } from "./read-playwright-report.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import { runProgram } from "./run-program.ts";
import { nothing, type Tally } from "./tally.ts";

export interface Stage {
  name: string;
  run(): Promise<Tally>;
}

/** A check that either holds or does not counts as one; what it prints is shown only when it does not. */
function check(name: string, program: string, args: readonly string[]): Stage {
  return {
    name,
    async run() {
      const { status, output } = await runProgram(program, args, { quiet: true });
      if (status === 0) return { ...nothing, passed: 1 };
      process.stdout.write(output);
      return { ...nothing, failed: 1 };
    },
  };
}

function vitest(name: string, project: string): Stage {
  return {
    name,
    run: () =>
      withReport(async (report) => {
        const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
        const { status, output } = await runProgram("vitest", args, { quiet: true });
        const tally = readVitestReport(readFileSync(report, "utf8"));
        if (status !== 0) process.stdout.write(output);
        return truthful(tally, status);
      }),
  };
}

const build: Stage = {
  name: "build",
  async run() {
    const { ok, output } = await buildApps();
    if (!ok) process.stdout.write(output);
    return ok ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
  },
};

const browser: Stage = {
  name: "browser",
  run: () =>
    withReport(async (report) => {
      const args = ["test", "--config", "e2e/playwright.config.ts", "--reporter=dot,json", "--retries=1"];
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const { status, output } = await runProgram("playwright", args, { quiet: true, env });
      const tally = readPlaywrightReport(readFileSync(report, "utf8"));
      // What passed only at the second try is told with what went wrong at the first.
      if (status !== 0 || tally.again > 0) process.stdout.write(output);
      return truthful(tally, status);
    }),
};

/** What a runner says of itself, corrected where it ran nothing or ended badly without naming a test. */
export function truthful(tally: Tally, status: number): Tally {
  if (tally.failed > 0) return tally;
  if (tally.passed === 0) process.stdout.write("No test was run here, which is a failure of its own.\n");
  return tally.passed === 0 || status !== 0 ? { ...tally, failed: 1 } : tally;
}

async function withReport(work: (file: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "boardwalk-report-"));
  try {
    return await work(join(folder, "report.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function stages(options: { browser: boolean; postgres: boolean }): Stage[] {
  return [
    check("format and lint", "biome", ["check", "--error-on-warnings", "--colors=off", "."]),
    check("types", "tsc", ["-p", "."]),
    check("lock file", "node", ["scripts/check-lock-file.ts"]),
    vitest("architecture", "architecture"),
    build,
    vitest("unit", "unit"),
    vitest("database on PGlite", "database on PGlite"),
    ...(options.postgres ? [vitest("database on PostgreSQL", "database on PostgreSQL")] : []),
    ...(options.browser ? [browser] : []),
  ];
}
