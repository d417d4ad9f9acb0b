import { type LoginHistoryPage, loginHistoryOf, type SessionsOfPerson, sessionsOf } from "../../identity/index.ts";
import { AuditEvent, type Ctx, requireAdministrator } from "../../kernel/index.ts";
import { type AuditEntryView, presentAuditEntries } from "../audit/present-audit-entries.ts";

export interface UserActivity {
  readonly sessions: SessionsOfPerson;
  readonly signIns: LoginHistoryPage;
  /** What they did, and what was done to their account, the newest first. */
  readonly audit: AuditEntryView[];
}

const AUDIT_LATELY = 10;

/** Where somebody is signed in, how they came in, and what they did or had done to them. */
export async function listUserActivity(
  ctx: Ctx,
  { id, page }: { readonly id: string; readonly page: number },
): Promise<UserActivity> {
  requireAdministrator(ctx);
  const sessions = await sessionsOf(ctx, id);
  const signIns = await loginHistoryOf(ctx, id, { page, timeZone: "UTC" });
  const stored = await ctx.em.find(
    AuditEvent,
    { $or: [{ actorId: id }, { targetType: "user", targetId: id }] },
    { orderBy: { createdAt: "desc", id: "desc" }, limit: AUDIT_LATELY },
  );
  return { sessions, signIns, audit: await presentAuditEntries(ctx, stored) };
}
