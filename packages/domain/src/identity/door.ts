import type { Database, Surroundings } from "../kernel/index.ts";

/** Where somebody stands before anyone knows who they are: outside any transaction, with the lookups of the door alone. */
export interface Door extends Surroundings {
  readonly database: Database;
  /** Which of the two apps stands here: a link that is mailed leads back to it. */
  readonly app: keyof Surroundings["origins"];
  /** What the device's own cookie holds, if it has been here before. */
  readonly deviceToken: string | null;
  /** What the session's cookie holds, where a browser asks: of a guest who signs in, whose walks go over. It proves nothing else here. */
  readonly sessionToken?: string | null;
}
