import { raw } from "@mikro-orm/core";
import { type Ctx, requireMember } from "../../kernel/index.ts";
import { LoginHistoryEntry } from "./login-history-entry.entity.ts";
import { type LoginHistoryFilter, loginHistoryWhere } from "./login-history-where.ts";
import { type LoginEntryView, presentLoginEntry } from "./present-login-entry.ts";

const BATCH_SIZE = 1_000;

/** One's own entries older than one of them, for exports that read piece by piece and hold no transaction open meanwhile. */
export async function readLoginHistoryBatch(
  ctx: Ctx,
  { before, ...filter }: LoginHistoryFilter & { readonly before: string | null },
): Promise<LoginEntryView[]> {
  const { userId } = requireMember(ctx);
  const where = loginHistoryWhere(userId, filter);
  // Compared inside the database, whose moments are finer than a Date's.
  const older = "(created_at, id) < (select b.created_at, b.id from login_history b where b.id = ? and b.user_id = ?)";
  const entries = await ctx.em.find(
    LoginHistoryEntry,
    before === null ? where : { $and: [where, { [raw(older, [before, userId])]: [] }] },
    { orderBy: { createdAt: "desc", id: "desc" }, limit: BATCH_SIZE },
  );
  return entries.map(presentLoginEntry);
}
