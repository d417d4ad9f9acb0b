import type { ComputedEntry } from "../harness/bench-entry.ts";
import type { Contender, Question } from "../harness/computation.ts";
import { openDatabases } from "../session/open-databases.ts";
import { makeWalkers } from "./walkers-in-database.ts";

const SCRIPT = "our script for a step";
const BARE = "one prepared update";
const ANSWER = "one answer, saved whole";
const STEPS = 10_000;

/** What a walk costs whoever waits for it, and the server that many walk on. */
export const walksEntry: ComputedEntry = {
  kind: "computed",
  name: "walks",
  title: "Walks: the script, one answer, many starts, and what stays in memory",
  async prepare(progress) {
    const databases = await openDatabases();
    try {
      progress("Making the demo.");
      await makeWalkers(databases.ours);
    } catch (error) {
      await databases.close();
      throw error;
    }
    return {
      about: [`PostgreSQL ${databases.version}; it takes its share of the same cores, and is not in the CPU figures`],
      questions: questionsAt(databases.ours),
      close: () => databases.close(),
    };
  },
};

function questionsAt(input: string): Question[] {
  const contender = (name: string, work: string, size = 1): Contender => ({
    name,
    module: new URL(`./works/${work}.ts`, import.meta.url),
    sizes: [size],
    input,
  });
  return [
    {
      title: "Script for the first step, by brotli",
      unit: "bytes",
      sizesOf: null,
      contenders: [contender(SCRIPT, "our-script")],
      goals: [{ says: SCRIPT, figure: { name: SCRIPT, size: 1 }, against: 1, bound: "at most", limit: 15_000 }],
      warmUpTurns: 0,
      mostRounds: 1,
    },
    {
      title: "One answer posted, CPU time of the server's process",
      unit: "µs",
      sizesOf: null,
      contenders: [contender(BARE, "bare-answer"), contender(ANSWER, "our-answer")],
      goals: [],
    },
    {
      title: "Walks begun, 500 of them",
      unit: "per second",
      sizesOf: "people at once",
      contenders: [contender("walks begun", "starts", 50)],
      goals: [],
      warmUpTurns: 0,
      mostRounds: 1,
    },
    {
      title: "What an answered step leaves in memory",
      unit: "bytes",
      sizesOf: "steps",
      contenders: [{ ...contender("an answered step", "memory-of-steps", STEPS), nodeOptions: ["--expose-gc"] }],
      goals: [],
      warmUpTurns: 0,
      mostRounds: 1,
    },
  ];
}
