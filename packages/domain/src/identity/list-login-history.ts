import { type FilterQuery, type InferEntity, raw } from "@mikro-orm/core";
import { type Ctx, requireMember } from "../kernel/index.ts";
import { type LoginEntryView, presentLoginEntry } from "./login-entry-view.ts";
import { LoginHistoryInput } from "./login-history.input.ts";
import { LoginHistoryEntry } from "./login-history-entry.entity.ts";
import { User } from "./user.entity.ts";

export interface LoginHistoryPage {
  readonly entries: LoginEntryView[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const PAGE_SIZE = 25;

export async function listLoginHistory(ctx: Ctx, rawInput: LoginHistoryInput): Promise<LoginHistoryPage> {
  const member = requireMember(ctx);
  const input = LoginHistoryInput.parse(rawInput);
  const person = await ctx.em.findOneOrFail(User, { id: member.userId });
  const zone = person.timezone ?? "UTC";
  const where: FilterQuery<InferEntity<typeof LoginHistoryEntry>>[] = [{ userId: member.userId }];
  if (input.method) where.push({ method: input.method });
  if (input.result) where.push({ success: input.result === "success" });
  // A day is the person's own: from its first moment to the last one before the next begins.
  if (input.from) where.push({ createdAt: { $gte: raw("(?::date)::timestamp at time zone ?", [input.from, zone]) } });
  if (input.to) where.push({ createdAt: { $lt: raw("(?::date + 1)::timestamp at time zone ?", [input.to, zone]) } });

  const total = await ctx.em.count(LoginHistoryEntry, { $and: where });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(input.page, pages);
  const entries = await ctx.em.find(
    LoginHistoryEntry,
    { $and: where },
    { orderBy: { createdAt: "desc", id: "desc" }, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  return { entries: entries.map(presentLoginEntry), page, pages, total };
}
