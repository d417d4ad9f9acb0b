import type { Definition, JsonValue } from "@boardwalk/engine";
import type { EditCommand, Refusal } from "@boardwalk/engine/editing";

/** All that the editor shows of one wizard, apart from what a pane keeps for itself. */
export interface EditorState {
  /** The draft with everything that was done here, also what is not sent yet. */
  readonly definition: Definition;
  /** The last one of the server's that `definition` stands on. */
  readonly revision: number;
  /** Dotted keys; the last is what the inspector shows. Empty for the wizard itself. */
  readonly selection: readonly string[];
  readonly saving: Saving;
  readonly history: EditHistory;
  readonly conflict: EditingConflict | null;
  readonly editors: readonly OtherEditor[];
  /** What an earlier visit left unsaved in this browser; null where nothing is, or it is settled. */
  readonly leftBehind: LeftBehind | null;
}

export interface LeftBehind {
  readonly at: number;
  /** What was done, a sentence each. */
  readonly words: readonly string[];
}

export type Saving =
  /** `at` is null as long as nothing was changed here. */
  | { readonly kind: "saved"; readonly at: number | null }
  | { readonly kind: "saving" }
  /** Nobody answers: what was done is kept in this browser and sent again. */
  | { readonly kind: "away"; readonly why: "offline" | "server" }
  /** Two met, and somebody has to say what holds. */
  | { readonly kind: "asking" }
  | { readonly kind: "signed-out" }
  /** The wizard is not there any more, or not for this person. */
  | { readonly kind: "gone" };

/** What would be taken back, and done again, in words; null where there is nothing. */
export interface EditHistory {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Something done here met what somebody else did: nothing further is sent until its author says which holds. */
export interface EditingConflict {
  /** Null for a step back or forward that this visit does not know. */
  readonly command: EditCommand | null;
  readonly refusal: Refusal;
  /** What was done here, in words. */
  readonly words: string;
  /** Of one field of one thing; null where it is more than that. */
  readonly values: { readonly mine: JsonValue; readonly theirs: JsonValue } | null;
  /** Who was faster, where that is known. */
  readonly by: string | null;
  /** Whether there is anything left to which it could be done. */
  readonly canKeepMine: boolean;
}

/** Somebody who has this wizard open as well. */
export interface OtherEditor {
  readonly id: string;
  readonly name: string;
  readonly avatar: string | null;
  /** The dotted key that they have in hand; null for the wizard itself. */
  readonly at: string | null;
}
