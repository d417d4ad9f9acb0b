import type { State } from "@boardwalk/engine";
import type { PublishedVersion } from "../../wizards/index.ts";
import type { WalkDocument } from "./loaded-walk.ts";

export type WalkState = "open" | "paused" | "abandoned" | "completed";

export interface WalkRights {
  /** Answer, submit, skip, hand in: while it is not completed. */
  readonly edit: boolean;
  /** See what was answered; without it the document has none. */
  readonly seeAnswers: boolean;
  /** Pause, rename, delete: the walker alone. */
  readonly manage: boolean;
  readonly share: boolean;
  /** Keep it as a saved walk: where the wizard allows that. */
  readonly save: boolean;
}

/** One walk as a page is drawn from it. */
export interface OpenedWalk {
  readonly id: string;
  readonly token: string;
  readonly name: string;
  readonly description: string | null;
  readonly version: PublishedVersion;
  /** What was answered, sensitive answers for the walker alone; no answers at all for whom a share gives none. */
  readonly document: WalkDocument;
  /** Sets that are answered and not shown, being sensitive: dotted keys. */
  readonly withheld: readonly string[];
  /** What the walk comes to, with sensitive answers whoever asks. */
  readonly evaluated: State;
  readonly revision: number;
  readonly state: WalkState;
  readonly may: WalkRights;
  readonly isOwn: boolean;
  readonly storeUserData: boolean;
  /** Where it is false, the walk ends with the visit: at `expiresAt`, unless it goes on before. */
  readonly saveProgress: boolean;
  readonly expiresAt: Date | null;
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly completedAt: Date | null;
  readonly completionMinutes: number | null;
  /** As it was when it was last written; of a completed walk it is what was handed in. Null for whom a share gives no answers. */
  readonly total: string | null;
  /** The steps that it went, once it is completed; before that the engine says. */
  readonly completedPath: readonly string[] | null;
}
