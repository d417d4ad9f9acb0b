import { AuditEvent } from "./audit-event.entity.ts";
import type { Ctx } from "./context.ts";
import { newId } from "./ids.ts";
import { userIdOf } from "./user-id-of.ts";

export interface AuditEntry {
  /** `session.ended`, `user.role-changed`: what happened, in the past tense. */
  readonly action: string;
  readonly target?: { readonly type: string; readonly id: string };
  readonly organizationId?: string;
  /** Redacted by the caller: never a secret, never more of a person than the entry needs. */
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
}

export function recordAudit(ctx: Ctx, entry: AuditEntry): void {
  ctx.em.persist(
    ctx.em.create(AuditEvent, {
      id: newId(),
      actorId: userIdOf(ctx.actor),
      organizationId: entry.organizationId ?? null,
      action: entry.action,
      targetType: entry.target?.type ?? null,
      targetId: entry.target?.id ?? null,
      before: entry.before ?? null,
      after: entry.after ?? null,
      requestId: ctx.requestId,
      ipAddress: ctx.client.address,
    }),
  );
}
