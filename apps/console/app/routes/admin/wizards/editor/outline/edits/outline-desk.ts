import type { EditorState } from "../../draft/editor-state.ts";
import type { EditorStore } from "../../draft/editor-store.ts";

/** What stands at the foot of the outline after something was done, until something else is. */
export type Notice =
  | { readonly kind: "refused"; readonly words: string }
  | {
      readonly kind: "removed";
      readonly ats: readonly string[];
      readonly words: string;
      /** What went along, a sentence each. */
      readonly also: readonly string[];
      readonly undo: () => void;
    };

/** Where the outline's work is done: what it changes, who is told, and what is left to read. */
export interface OutlineDesk {
  readonly store: Pick<EditorStore, "edit" | "undo" | "select" | "isPublished"> & {
    getState(): Pick<EditorState, "definition" | "selection" | "history">;
  };
  readonly say: (words: string) => void;
  readonly tell: (notice: Notice | null) => void;
}
