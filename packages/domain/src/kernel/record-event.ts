import type { Ctx } from "./context.ts";
import { newId } from "./ids.ts";
import { OutboxEvent } from "./outbox-event.entity.ts";

/** Every kind of event that the product knows. Adding one is one line here and a guide in docs/guides. */
export const EVENT_TYPES = [
  "session.started",
  "session.ended",
  "password.reset",
  "mail.queued",
  "user.joined",
  "user.verified",
  "user.role-changed",
  "user.activated",
  "user.deactivated",
  "credentials.changed",
  "email.changed",
  "email.change-undone",
  "sign-in.disowned",
  "account.secured",
  "api-token.created",
  "api-token.revoked",
  "wizard.published",
  "wizard.archived",
  "walk.completed",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export interface EventSubject {
  readonly userId?: string;
  readonly organizationId?: string;
}

/** Written in the transaction of the change: what is rolled back was never told to anybody. */
export function recordEvent(ctx: Ctx, type: EventType, about: EventSubject, payload: Record<string, unknown>): void {
  ctx.em.persist(
    ctx.em.create(OutboxEvent, {
      id: newId(),
      type,
      userId: about.userId ?? null,
      organizationId: about.organizationId ?? null,
      payload,
    }),
  );
}
