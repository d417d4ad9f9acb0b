import type { Alternative } from "./alternative.ts";
import type { PreparedComputation } from "./computation.ts";

/** One question that the bench answers by putting alternatives side by side. */
export type BenchEntry = ServedEntry | ComputedEntry;

/** Alternatives that are servers: what counts is how many requests they answer. */
export interface ServedEntry {
  readonly kind: "served";
  readonly name: string;
  readonly title: string;
  prepare(progress: (line: string) => void): Promise<PreparedEntry>;
}

/** Alternatives that are work within one process: what counts is what doing it once costs. */
export interface ComputedEntry {
  readonly kind: "computed";
  readonly name: string;
  readonly title: string;
  prepare(progress: (line: string) => void): PreparedComputation | Promise<PreparedComputation>;
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
