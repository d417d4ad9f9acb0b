import type { ShareRight } from "@boardwalk/domain/walks";
import type { WhenInWords } from "@boardwalk/web/when-in-words";

/** A link that works, as its page says it. */
export interface LinkInWords {
  readonly wizardName: string;
  readonly walkName: string;
  readonly sharedBy: string;
  readonly may: ShareRight;
  readonly withAnswers: boolean;
  readonly usesLeft: number | null;
  readonly isOwn: boolean;
  readonly isCompleted: boolean;
  /** Whoever only looks needs no account. */
  readonly needsAccount: boolean;
  readonly ends: WhenInWords | null;
}
