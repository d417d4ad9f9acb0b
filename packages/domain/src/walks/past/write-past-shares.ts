import { v7 } from "uuid";
import { type Ctx, hashToken } from "../../kernel/index.ts";
import { insertRows } from "./insert-rows.ts";
import type { PastShare } from "./past-walk.ts";
import type { RetracedWalk } from "./retrace-walk.ts";
import type { PastEntry } from "./write-past-log.ts";

const PREFIX = 8;

/** Writes links to walks, with who came by them; what the log is to say of it is handed back. */
export async function writePastShares(
  ctx: Ctx,
  shares: readonly PastShare[],
  retraced: ReadonlyMap<string, RetracedWalk>,
): Promise<PastEntry[]> {
  const made = shares.flatMap(({ token, may, uses, ...share }) => {
    const walk = retraced.get(share.walkId)?.walk;
    if (!walk) return [];
    const row = {
      ...share,
      wizard: walk.version.wizardId,
      walker: walk.userId,
      hash: hashToken(token),
      prefix: token.slice(0, PREFIX),
      canClone: may === "clone",
      uses: uses.length,
    };
    const details = { shareId: share.id, may, withAnswers: share.withAnswers };
    return [{ row, entry: { walk, at: share.at, type: "SESSION_SHARED" as const, details } }];
  });
  await insertRows(
    ctx,
    SHARES,
    made.map(({ row }) => row),
  );
  const uses = shares.flatMap((share) =>
    share.uses.map((use) => ({ id: v7({ msecs: use.at.getTime() }), share: share.id, ...use })),
  );
  await insertRows(ctx, USES, uses);
  return made.map(({ entry }) => entry);
}

const SHARES = `
  insert into wizard_session_shares (share_id, session_id, wizard_id, shared_by_user_id, share_token, token_prefix, can_view, can_clone,
    can_edit, include_user_data, expires_at, max_uses, use_count, created_at, is_active)
  select r.id, r."walkId", r.wizard, r.walker, r.hash, r.prefix, true, r."canClone", false, r."withAnswers", r."expiresAt", r."maxUses",
    r.uses, r.at, not r."isEnded"
  from jsonb_to_recordset(?::text::jsonb) as r(id uuid, "walkId" uuid, wizard uuid, walker uuid, hash text, prefix text, "canClone" boolean,
    "withAnswers" boolean, "expiresAt" timestamptz, "maxUses" integer, uses integer, at timestamptz, "isEnded" boolean)`;

const USES = `
  insert into share_uses (id, share_id, user_id, used_at)
  select r.id, r.share, r."userId", r.at from jsonb_to_recordset(?::text::jsonb) as r(id uuid, share uuid, "userId" uuid, at timestamptz)`;
