import type { FilterQuery, InferEntity } from "@mikro-orm/core";
import { type Ctx, dayAfter, requireMember, startOfDay } from "../kernel/index.ts";
import type { LoginHistoryInput } from "./login-history.input.ts";
import { LoginHistoryEntry } from "./login-history-entry.entity.ts";
import { type LoginEntryView, presentLoginEntry } from "./present-login-entry.ts";

export interface LoginHistoryPage {
  readonly entries: LoginEntryView[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const PAGE_SIZE = 25;

/** Days are those of the zone in which the reader sees the times. */
export async function listLoginHistory(
  ctx: Ctx,
  filter: LoginHistoryInput & { readonly timeZone: string },
): Promise<LoginHistoryPage> {
  const member = requireMember(ctx);
  const { method, result, from, to, timeZone } = filter;
  const where: FilterQuery<InferEntity<typeof LoginHistoryEntry>>[] = [{ userId: member.userId }];
  if (method) where.push({ method });
  if (result) where.push({ success: result === "success" });
  if (from) where.push({ createdAt: { $gte: startOfDay(from, timeZone) } });
  if (to) where.push({ createdAt: { $lt: startOfDay(dayAfter(to), timeZone) } });

  const total = await ctx.em.count(LoginHistoryEntry, { $and: where });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const entries = await ctx.em.find(
    LoginHistoryEntry,
    { $and: where },
    { orderBy: { createdAt: "desc", id: "desc" }, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  return { entries: entries.map(presentLoginEntry), page, pages, total };
}
