import type { Goal } from "./bench-entry.ts";
import type { Measurement } from "./measurement.ts";
import { median } from "./median.ts";
import { medianRatio } from "./median-ratio.ts";

export interface Summary {
  readonly name: string;
  readonly requestsPerSecond: number;
  /** Against the first alternative: the median of what each round said by itself. */
  readonly ratio: number;
  readonly serverCpuMicrosecondsPerRequest: number;
  readonly cpuRatio: number;
}

export interface GoalReached extends Goal {
  readonly ratio: number;
  readonly met: boolean;
}

export interface Measured {
  readonly name: string;
  readonly rounds: readonly Measurement[];
}

const perSecond = ({ requests, milliseconds }: Measurement): number => (requests / milliseconds) * 1_000;
const cpuPerRequest = ({ requests, serverCpuMicroseconds }: Measurement): number => serverCpuMicroseconds / requests;

export function summarise(measured: readonly [Measured, ...Measured[]]): Summary[] {
  const [first] = measured;
  return measured.map(({ name, rounds }) => ({
    name,
    requestsPerSecond: median(rounds.map(perSecond)),
    ratio: medianRatio(rounds.map(perSecond), first.rounds.map(perSecond)),
    serverCpuMicrosecondsPerRequest: median(rounds.map(cpuPerRequest)),
    cpuRatio: medianRatio(rounds.map(cpuPerRequest), first.rounds.map(cpuPerRequest)),
  }));
}

export function judge(goals: readonly Goal[], measured: readonly Measured[]): GoalReached[] {
  const roundsOf = (name: string) => {
    const found = measured.find((each) => each.name === name);
    if (!found) throw new Error(`A goal speaks of “${name}”, which is no alternative of this entry.`);
    return found.rounds;
  };
  return goals.map((goal) => {
    const ratio = medianRatio(roundsOf(goal.name).map(perSecond), roundsOf(goal.against).map(perSecond));
    return { ...goal, ratio, met: ratio >= goal.atLeast };
  });
}
