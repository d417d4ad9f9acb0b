import { type Ctx, hashToken, NotFound } from "../../kernel/index.ts";
import { shareRightOf } from "./share-right-of.ts";
import type { ShareRight } from "./share-view.ts";

/** What a link leads to, for whoever holds it. */
export type FoundShare =
  | { readonly state: "ended" | "expired" | "used-up" | "for-another" }
  | {
      readonly state: "open";
      readonly wizardName: string;
      readonly walkName: string;
      /** Null for a guest. */
      readonly sharedBy: string | null;
      readonly may: ShareRight;
      readonly withAnswers: boolean;
      readonly expiresAt: Date | null;
      /** Null for as many as like. */
      readonly usesLeft: number | null;
      readonly isOwn: boolean;
      readonly isCompleted: boolean;
      /** Its wizard asks who walks it. */
      readonly requiresLogin: boolean;
      /** Only for whom it is open already. */
      readonly walkToken: string | null;
    };

interface Row {
  state: FoundShare["state"];
  wizard_name: string | null;
  walk_name: string | null;
  shared_by: string | null;
  can_clone: boolean;
  can_edit: boolean;
  answers: boolean;
  expires: number | null;
  uses_left: number | null;
  require_login: boolean;
  is_own: boolean;
  is_completed: boolean;
  walk_token: string | null;
}

// What is longer was never one of ours.
const LONGEST_TOKEN = 200;

/** Looks and burns nothing, since scanners of mails and previews of messages look too. For everybody, signed in or not. */
export async function findShare(ctx: Ctx, { token }: { token: string }): Promise<FoundShare> {
  const [row] =
    token.length > LONGEST_TOKEN
      ? []
      : await ctx.em.execute<Row[]>(
          `select state, wizard_name, walk_name, shared_by, can_clone, can_edit, include_user_data as answers,
             extract(epoch from expires_at)::float8 as expires, uses_left, require_login, is_own, is_completed, walk_token
           from auth.share_by_hash(?)`,
          [hashToken(token)],
        );
  if (!row) throw new NotFound("There is no such link.");
  if (row.state !== "open") return { state: row.state };
  return {
    state: "open",
    wizardName: row.wizard_name ?? "",
    walkName: row.walk_name ?? "",
    sharedBy: row.shared_by,
    may: shareRightOf({ canClone: row.can_clone, canEdit: row.can_edit }),
    withAnswers: row.answers,
    expiresAt: row.expires === null ? null : new Date(Number(row.expires) * 1000),
    usesLeft: row.uses_left,
    isOwn: row.is_own,
    isCompleted: row.is_completed,
    requiresLogin: row.require_login,
    walkToken: row.walk_token,
  };
}
