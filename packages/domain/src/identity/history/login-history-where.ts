import type { FilterQuery, InferEntity } from "@mikro-orm/core";
import { dayAfter, startOfDay } from "../../kernel/index.ts";
import type { LoginHistoryInput } from "./login-history.input.ts";
import type { LoginHistoryEntry } from "./login-history-entry.entity.ts";

/** Days are those of the zone in which the reader sees the times. */
export type LoginHistoryFilter = Omit<LoginHistoryInput, "page"> & { readonly timeZone: string };

export function loginHistoryWhere(
  userId: string,
  { method, result, from, to, timeZone }: LoginHistoryFilter,
): FilterQuery<InferEntity<typeof LoginHistoryEntry>> {
  const where: FilterQuery<InferEntity<typeof LoginHistoryEntry>>[] = [{ userId }];
  if (method) where.push({ method });
  if (result) where.push({ success: result === "success" });
  if (from) where.push({ createdAt: { $gte: startOfDay(from, timeZone) } });
  if (to) where.push({ createdAt: { $lt: startOfDay(dayAfter(to), timeZone) } });
  return { $and: where };
}
