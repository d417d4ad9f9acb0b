import type { EditCommand, Refusal } from "@boardwalk/engine/editing";

/** Something that was done to a draft, as others take it over. */
export interface Edit {
  readonly id: string;
  readonly revision: number;
  /** As it was applied. */
  readonly command: EditCommand;
  /** Null where it was done at the command line, or by somebody who is gone. */
  readonly by: { readonly id: string; readonly name: string } | null;
  /** The revision that it takes back. */
  readonly undoes: number | null;
}

/** What an author would take back, and do again, in words; null where there is nothing. */
export interface EditHistory {
  readonly undo: string | null;
  readonly redo: string | null;
}

export type EditOutcome =
  | {
      readonly kind: "applied";
      readonly revision: number;
      /** As it was applied: it followed what came in between. */
      readonly command: EditCommand;
      /** What came between what its author looked at and this; null where that is too much, or another draft. */
      readonly missed: readonly Edit[] | null;
      readonly history: EditHistory;
      readonly at: Date;
    }
  /** It met what somebody else did; nothing was changed. */
  | {
      readonly kind: "stale";
      readonly refusal: Refusal;
      readonly revision: number;
      readonly missed: readonly Edit[] | null;
      readonly history: EditHistory;
    }
  /** It could never be done. */
  | { readonly kind: "invalid"; readonly message: string };

/** What every edit says of itself. */
export interface EditRequest {
  /** The wizard's. */
  readonly key: string;
  /** Which one its author has open, where that is known. */
  readonly wizardId?: string | undefined;
  /** Given by whoever sends it: a second time it is answered and not done again. */
  readonly id: string;
  /** The revision that its author looked at. */
  readonly base: number;
}
