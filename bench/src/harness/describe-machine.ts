import { cpus } from "node:os";

export interface Machine {
  readonly node: string;
  readonly cores: number;
  readonly model: string;
}

export function describeMachine(): Machine {
  const all = cpus();
  return { node: process.version, cores: all.length, model: all[0]?.model.trim() ?? "unknown" };
}
