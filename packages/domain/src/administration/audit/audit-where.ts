import type { FilterQuery, InferEntity } from "@mikro-orm/core";
import { User } from "../../identity/index.ts";
import { type AuditEvent, type Ctx, dayAfter, startOfDay } from "../../kernel/index.ts";
import { type AuditLogInput, whyNotFindable } from "../audit-log.input.ts";

/** Days are those of the zone in which the reader sees the times. */
export type AuditFilter = Omit<AuditLogInput, "page"> & { readonly timeZone: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOST_PEOPLE = 1_000;

export async function auditWhere(ctx: Ctx, filter: AuditFilter): Promise<FilterQuery<InferEntity<typeof AuditEvent>>> {
  const { person, action, target, from, to, timeZone } = filter;
  if ([person, action, target].some((words) => words && whyNotFindable(words) !== null)) return { id: { $in: [] } };
  const where: FilterQuery<InferEntity<typeof AuditEvent>>[] = [];
  if (person) where.push({ actorId: UUID.test(person) ? person : { $in: await peopleLike(ctx, person) } });
  if (action) where.push({ action });
  if (target) {
    const [type = "", id] = target.split(/:(.*)/s);
    where.push(id ? { targetType: type, targetId: id } : { targetType: type });
  }
  if (from) where.push({ createdAt: { $gte: startOfDay(from, timeZone) } });
  if (to) where.push({ createdAt: { $lt: startOfDay(dayAfter(to), timeZone) } });
  return where.length === 0 ? {} : { $and: where };
}

async function peopleLike(ctx: Ctx, text: string): Promise<string[]> {
  const part = `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const people = await ctx.em.find(
    User,
    { $or: [{ email: { $ilike: part } }, { name: { $ilike: part } }] },
    { fields: ["id"], limit: MOST_PEOPLE },
  );
  return people.map(({ id }) => id);
}
