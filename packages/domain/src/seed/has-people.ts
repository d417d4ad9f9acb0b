import { User } from "../identity/index.ts";
import type { Database, Surroundings } from "../kernel/index.ts";

/** An installation without a single person is new, and may be given the demo. */
export function hasPeople(database: Database, surroundings: Surroundings): Promise<boolean> {
  return database.withSystem(surroundings, async ({ em }) => (await em.count(User)) > 0);
}
