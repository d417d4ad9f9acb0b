import type { Ctx } from "../../kernel/index.ts";
import { LoginHistoryEntry } from "./login-history-entry.entity.ts";
import { type LoginHistoryFilter, loginHistoryWhere } from "./login-history-where.ts";
import { type LoginEntryView, presentLoginEntry } from "./present-login-entry.ts";

export interface LoginHistoryPage {
  readonly entries: LoginEntryView[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const PAGE_SIZE = 25;

/** A page of somebody's sign-ins, the newest first, as far as the policies show them to whoever asks. */
export async function loginHistoryOf(
  ctx: Ctx,
  userId: string,
  filter: LoginHistoryFilter & { readonly page: number },
): Promise<LoginHistoryPage> {
  const where = loginHistoryWhere(userId, filter);
  const total = await ctx.em.count(LoginHistoryEntry, where);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const entries = await ctx.em.find(LoginHistoryEntry, where, {
    orderBy: { createdAt: "desc", id: "desc" },
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  return { entries: entries.map(presentLoginEntry), page, pages, total };
}
