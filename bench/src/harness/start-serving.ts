import type { Alternative } from "./alternative.ts";
import { numberIn } from "./number-in.ts";
import { type Child, startChild } from "./start-child.ts";

export interface Served {
  readonly alternative: Alternative;
  readonly port: number;
  /** What the serving process has used since it began. */
  cpuMicroseconds(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the alternative's server; with a folder, it leaves a CPU profile there when it stops. */
export async function startServing(alternative: Alternative, profileFolder: string | null): Promise<Served> {
  const options = profileFolder === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`];
  const child: Child = startChild(
    new URL("./serving-process.ts", import.meta.url),
    [alternative.module.href, alternative.input],
    options,
  );
  try {
    const port = numberIn(await child.ask(), "port");
    return {
      alternative,
      port,
      cpuMicroseconds: async () => numberIn(await child.ask("cpu"), "microseconds"),
      stop: () => child.stop(),
    };
  } catch (error) {
    await child.stop();
    throw error;
  }
}
