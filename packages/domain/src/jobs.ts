import { cleanUp } from "./identity/index.ts";
import { forgetDispatchedEvents, type Job } from "./kernel/index.ts";

/** What jobs need of the process that runs them, beyond the database; each context says what its own ask for. */
export type JobTools = object;

/** Every kind of background work, by name: nothing is discovered from folders. */
export function createJobs(_tools: JobTools): readonly Job[] {
  return [cleanUp, forgetDispatchedEvents];
}
