import type { Alternative } from "./alternative.ts";

/** One question that the bench answers by putting alternatives side by side. */
export interface BenchEntry {
  readonly name: string;
  readonly title: string;
  prepare(progress: (line: string) => void): Promise<PreparedEntry>;
}

export interface PreparedEntry {
  /** What else a reader has to know to judge the figures. */
  readonly about: readonly string[];
  /** The first is the one that the others are compared with. */
  readonly alternatives: readonly [Alternative, ...Alternative[]];
  readonly goals: readonly Goal[];
  close(): Promise<void>;
}

/** So many times the requests per second of another alternative, by their names. */
export interface Goal {
  readonly name: string;
  readonly against: string;
  readonly atLeast: number;
}
