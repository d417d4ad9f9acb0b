import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Site } from "./running.ts";
import { spawnBoardwalk } from "./spawn-boardwalk.ts";

export interface StartedSite extends Omit<Site, "people"> {
  /** Resolves with the exit code once it has ended by itself. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

const STOPS_WITHIN_MS = 15_000;

/** A real server at free ports over a folder of its own, ready to be asked. */
export async function startSite(settings: Readonly<Record<string, string>> = {}): Promise<StartedSite> {
  const folder = mkdtempSync(join(tmpdir(), "boardwalk-e2e-"));
  const environment = { BOARDWALK_DATA: folder, CONSOLE_PORT: "0", ONBOARDING_PORT: "0", ...settings };
  const child = spawnBoardwalk(["start", "--json"], environment);
  const ended = once(child, "exit").then(([code]) => (typeof code === "number" ? code : null));
  const endAtOnce = () => child.kill("SIGKILL");
  process.once("exit", endAtOnce);

  let output = "";
  const addresses = await new Promise<{ console: string; onboarding: string }>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const line = output.split("\n").find((each) => each.startsWith('{"console":'));
      if (line !== undefined) resolve(JSON.parse(line));
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => {
      rmSync(folder, { recursive: true, force: true });
      reject(new Error(`The server ended before it was ready:\n${output}`));
    });
  });

  async function stop(): Promise<void> {
    child.kill("SIGTERM");
    const impatience = setTimeout(endAtOnce, STOPS_WITHIN_MS);
    await ended;
    clearTimeout(impatience);
    process.off("exit", endAtOnce);
    rmSync(folder, { recursive: true, force: true });
  }
  return { ...addresses, pid: child.pid ?? 0, environment, ended, stop };
}
