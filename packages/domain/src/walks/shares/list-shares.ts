import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { findOwnWalk } from "../find-own-walk.ts";
import { shareRightOf } from "./share-right-of.ts";
import type { ShareView, ShareVisitor } from "./share-view.ts";

interface ShareRow {
  id: string;
  prefix: string;
  can_clone: boolean;
  can_edit: boolean;
  answers: boolean;
  email: string | null;
  state: ShareView["state"];
  created: number;
  expires: number | null;
  max_uses: number | null;
  use_count: number;
}

interface VisitorRow {
  share_id: string;
  name: string | null;
  is_guest: boolean;
  used: number;
}

/** The links to one's own walk, the newest first, with who used each. */
export async function listShares(ctx: Ctx, { token }: { token: string }): Promise<ShareView[]> {
  const { userId } = requireWalker(ctx);
  const walk = await findOwnWalk(ctx, token);
  const rows = await ctx.em.execute<ShareRow[]>(
    `select share_id as id, token_prefix as prefix, can_clone, can_edit, include_user_data as answers, shared_with_email as email,
       case when not is_active then 'ended' when expires_at <= now() then 'expired' when use_count >= max_uses then 'used-up' else 'open' end as state,
       extract(epoch from created_at)::float8 as created, extract(epoch from expires_at)::float8 as expires, max_uses, use_count
     from wizard_session_shares where session_id = ? and shared_by_user_id = ? order by created_at desc, share_id desc limit 200`,
    [walk.id, userId],
  );
  const visitors = await ctx.em.execute<VisitorRow[]>(
    `select s.share_id, v.name, v.is_guest, extract(epoch from v.used_at)::float8 as used
     from wizard_session_shares s cross join lateral auth.share_visitors(s.share_id) v
     where s.session_id = ? and s.shared_by_user_id = ? order by v.used_at`,
    [walk.id, userId],
  );
  return rows.map((row) => present(row, visitors.filter(({ share_id }) => share_id === row.id).map(presentVisitor)));
}

const dateOf = (seconds: number) => new Date(Number(seconds) * 1000);

function present(row: ShareRow, visitors: ShareVisitor[]): ShareView {
  return {
    id: row.id,
    prefix: row.prefix,
    may: shareRightOf({ canClone: row.can_clone, canEdit: row.can_edit }),
    withAnswers: row.answers,
    email: row.email,
    state: row.state,
    createdAt: dateOf(row.created),
    expiresAt: row.expires === null ? null : dateOf(row.expires),
    maxUses: row.max_uses,
    useCount: row.use_count,
    visitors,
  };
}

const presentVisitor = ({ name, is_guest, used }: VisitorRow): ShareVisitor => ({
  name,
  isGuest: is_guest,
  usedAt: dateOf(used),
});
