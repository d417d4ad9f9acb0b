import type { PreparedEntry } from "./bench-entry.ts";
import { checkVisitors } from "./check-visitors.ts";
import type { Measurement } from "./measurement.ts";
import { numberIn } from "./number-in.ts";
import { orderOfTurns } from "./order-of-turns.ts";
import { type Child, startChild } from "./start-child.ts";
import { type Served, startServing } from "./start-serving.ts";
import type { Measured } from "./summarise.ts";

export interface Course {
  readonly connections: number;
  readonly rounds: number;
  readonly warmUpMilliseconds: number;
  readonly roundMilliseconds: number;
  /** How long a turn is for work within a process, which needs less time to say what it costs. */
  readonly turnMilliseconds: number;
  readonly profileFolder: string | null;
}

/** Starts every alternative, checks that all answer alike, warms them up, and lets them take turns in each round. */
export async function measureEntry(
  { alternatives }: PreparedEntry,
  course: Course,
  progress: (line: string) => void,
): Promise<[Measured, ...Measured[]]> {
  const asking = startChild(new URL("./asking-process.ts", import.meta.url));
  const running: Served[] = [];
  try {
    for (const alternative of alternatives) {
      const served = await startServing(alternative, course.profileFolder);
      running.push(served);
      const { name, path, visitors } = alternative;
      await checkVisitors(name, { port: served.port, path }, visitors);
    }
    progress(`All ${running.length} answer every cookie with its own person. Warming up.`);
    for (const served of running) await measure(asking, served, course.connections, course.warmUpMilliseconds);

    const results = new Map<Served, Measurement[]>(running.map((served) => [served, []]));
    for (let round = 0; round < course.rounds; round++) {
      for (const served of orderOfTurns(running, round)) {
        const measurement = await measure(asking, served, course.connections, course.roundMilliseconds);
        results.get(served)?.push(measurement);
      }
      progress(`Round ${round + 1} of ${course.rounds} is done.`);
    }
    const [first, ...others] = [...results].map(([{ alternative }, rounds]) => ({ name: alternative.name, rounds }));
    if (!first) throw new Error("There was nothing to measure.");
    return [first, ...others];
  } finally {
    await Promise.all([asking.stop(), ...running.map((served) => served.stop())]);
  }
}

async function measure(asking: Child, served: Served, connections: number, milliseconds: number): Promise<Measurement> {
  const { path, visitors } = served.alternative;
  const before = await served.cpuMicroseconds();
  const done = await asking.ask({ port: served.port, path, visitors, connections, milliseconds });
  const after = await served.cpuMicroseconds();
  return {
    requests: numberIn(done, "requests"),
    milliseconds: numberIn(done, "milliseconds"),
    serverCpuMicroseconds: after - before,
  };
}
