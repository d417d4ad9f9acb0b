import type { Definition, Program } from "@boardwalk/engine";
import type { Cover } from "./cover.ts";

/** Which draft row each step, set and option of a version was, by dotted key. */
export type KeyRows = Readonly<Record<string, string>>;

/** One version of a wizard, whole. It never changes, so it is shared by everybody in the process. */
export interface PublishedVersion {
  readonly id: string;
  readonly wizardId: string;
  readonly wizardKey: string;
  readonly number: number;
  readonly definition: Definition;
  readonly program: Program;
  readonly keyRows: KeyRows;
  readonly cover: Cover;
  readonly publishedAt: Date;
}
