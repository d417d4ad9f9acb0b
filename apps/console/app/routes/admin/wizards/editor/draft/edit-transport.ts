import type { Definition } from "@boardwalk/engine";
import type { EditCommand, Refusal } from "@boardwalk/engine/editing";
import type { EditHistory, OtherEditor } from "./editor-state.ts";
import type { PendingEdit } from "./queue/pending-edit.ts";

/** The way to the server. It never throws: whatever goes wrong is one of its answers. */
export interface EditTransport {
  send(edit: SentEdit): Promise<EditReply>;
  /** What others did since a revision; says as well which thing is in hand here. */
  look(since: number, at: string | null): Promise<LookReply>;
  /** The draft afresh. */
  load(): Promise<LoadReply>;
}

export interface SentEdit {
  readonly id: string;
  readonly base: number;
  readonly kind: PendingEdit["kind"];
  readonly command: EditCommand | null;
}

/** What somebody else did. */
export interface MissedEdit {
  readonly revision: number;
  readonly command: EditCommand;
  /** Null for what nobody did, such as an import at the command line. */
  readonly by: string | null;
}

export type EditReply =
  | {
      readonly kind: "applied";
      readonly revision: number;
      /** As it was applied. */
      readonly command: EditCommand;
      /** Null where the draft has to be loaded afresh. */
      readonly missed: readonly MissedEdit[] | null;
      readonly history: EditHistory;
    }
  | {
      readonly kind: "stale";
      readonly refusal: Refusal;
      readonly revision: number;
      readonly missed: readonly MissedEdit[] | null;
      readonly history: EditHistory;
    }
  | { readonly kind: "invalid"; readonly message: string }
  | NoReply;

export type LookReply =
  | {
      readonly kind: "looked";
      readonly revision: number;
      readonly missed: readonly MissedEdit[] | null;
      readonly history: EditHistory;
      readonly editors: readonly OtherEditor[];
    }
  | NoReply;

export type LoadReply =
  | {
      readonly kind: "loaded";
      readonly definition: Definition;
      readonly revision: number;
      readonly history: EditHistory;
    }
  | NoReply;

export type NoReply =
  /** No answer, or none that says anything about what was asked. */
  | { readonly kind: "away"; readonly why: "offline" | "server"; readonly retryAfterSeconds?: number }
  | { readonly kind: "signed-out" }
  /** The wizard is not there any more, or not for this person. */
  | { readonly kind: "gone" };
