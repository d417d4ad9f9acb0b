import { cpus, loadavg } from "node:os";

export interface Machine {
  readonly node: string;
  readonly cores: number;
  readonly model: string;
  /** How many processes wanted a core in the last minute, before anything was measured. */
  readonly load: number;
}

export function describeMachine(): Machine {
  const all = cpus();
  return {
    node: process.version,
    cores: all.length,
    model: all[0]?.model.trim() ?? "unknown",
    load: loadavg()[0] ?? 0,
  };
}
