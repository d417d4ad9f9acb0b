import type { EditCommand, Refusal } from "@boardwalk/engine/editing";
import type { EditorState } from "./editor-state.ts";

/** One wizard being edited: what is done is there at once and sent by itself. */
export interface EditorStore {
  getState(): EditorState;
  subscribe(listener: () => void): () => void;
  /** Null where it was applied; otherwise nothing was. */
  edit(command: EditCommand): Refusal | null;
  undo(): void;
  redo(): void;
  select(keys: readonly string[]): void;
  /** Says which holds where two met. */
  settle(how: "mine" | "theirs"): void;
  /** Does once more what an earlier visit left unsaved, or forgets it; false where nobody answered and it stays offered. */
  bringBack(): Promise<boolean>;
  forgetLeftBehind(): void;
  /** Whether walks may know it by this dotted key. */
  isPublished(at: string): boolean;
}

/** What the page that holds it needs besides. */
export interface OpenEditor extends EditorStore {
  /** Looks what others do until it is called off. */
  watch(): () => void;
  /** Sends now what waits. */
  flush(): Promise<void>;
  /** Tries again at once: the connection is back, or somebody signed in. */
  nudge(): void;
}
