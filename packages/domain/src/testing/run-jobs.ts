import { type Database, type Job, openJobRunner, type Reactions, type Surroundings } from "../kernel/index.ts";
import { reactions as ours } from "../reactions.ts";

interface RunJobs {
  readonly jobs: readonly Job[];
  readonly reactions?: Reactions;
  readonly surroundings: () => Surroundings;
}

/** Does all background work that is due now, as a worker would, until there is none left. */
export async function runJobs(database: Database, { jobs, reactions = ours, surroundings }: RunJobs): Promise<void> {
  const runner = await openJobRunner({ database, jobs, reactions, surroundings, name: "test" });
  try {
    while ((await runner.pass()) > 0) await runner.settled();
  } finally {
    await runner.stop(0);
  }
}
