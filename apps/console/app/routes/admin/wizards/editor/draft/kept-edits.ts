import type { PendingEdit } from "./queue/pending-edit.ts";

/** What a browser holds until the server has it. */
export interface KeptEdits {
  /** Names it among what other tabs and visits keep. */
  readonly key: string;
  /** The draft upon which they were made. */
  readonly revision: number;
  readonly at: number;
  readonly edits: readonly PendingEdit[];
}

/** Where they are held, for one wizard and one person. */
export interface EditsKeeper {
  /** What waits here now; nothing at all where all is acknowledged. */
  keep(kept: Omit<KeptEdits, "key">): void;
  /** Says that this visit lives, until it is called off. */
  hold(): () => void;
  /** What visits left that have ended, oldest first. */
  leftBehind(): Promise<readonly KeptEdits[]>;
  forget(kept: KeptEdits): void;
}
