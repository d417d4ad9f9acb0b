import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import { User } from "../../identity/index.ts";
import type { AuditEvent, Ctx } from "../../kernel/index.ts";

export interface AuditPerson {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
}

export interface AuditEntryView {
  readonly id: string;
  readonly at: Date;
  /** Null where nobody was signed in, where the system itself acted, and once the account is gone. */
  readonly actor: AuditPerson | null;
  /** Nobody asked for it from anywhere: a job did it, or a command. */
  readonly isBySystem: boolean;
  readonly action: string;
  readonly target: { readonly type: string; readonly id: string; readonly person: AuditPerson | null } | null;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly requestId: string | null;
  readonly address: string | null;
}

type StoredAuditEvent = EntityDTO<InferEntity<typeof AuditEvent>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** With the people's names, looked up for all entries at once. */
export async function presentAuditEntries(ctx: Ctx, stored: readonly StoredAuditEvent[]): Promise<AuditEntryView[]> {
  const people = await peopleOf(ctx, stored);
  return stored.map((entry) => ({
    id: entry.id,
    at: entry.createdAt,
    actor: people.get(entry.actorId ?? "") ?? null,
    isBySystem: entry.actorId == null && entry.ipAddress == null,
    action: entry.action,
    target:
      entry.targetType == null
        ? null
        : {
            type: entry.targetType,
            id: entry.targetId ?? "",
            person: (entry.targetType === "user" && people.get(entry.targetId ?? "")) || null,
          },
    before: entry.before ?? null,
    after: entry.after ?? null,
    requestId: entry.requestId ?? null,
    address: entry.ipAddress?.replace(/\/\d+$/, "") ?? null,
  }));
}

async function peopleOf(ctx: Ctx, stored: readonly StoredAuditEvent[]): Promise<Map<string, AuditPerson>> {
  const ids = stored.flatMap(({ actorId, targetType, targetId }) => [
    ...(actorId ? [actorId] : []),
    ...(targetType === "user" && targetId && UUID.test(targetId) ? [targetId] : []),
  ]);
  if (ids.length === 0) return new Map();
  const found = await ctx.em.find(User, { id: { $in: [...new Set(ids)] } }, { fields: ["id", "name", "email"] });
  return new Map(found.map(({ id, name, email }) => [id, { id, name: name ?? null, email: email ?? null }]));
}
