import { type Ctx, recordAudit, recordEvent } from "../../kernel/index.ts";

/** What is written down of every session that somebody ended, in the transaction that ends it. */
export function recordSessionEnded(ctx: Ctx, { userId, sessionId }: { userId: string; sessionId: string }): void {
  recordAudit(ctx, { action: "session.ended", target: { type: "session", id: sessionId } });
  recordEvent(ctx, "session.ended", { userId }, { sessionId });
}
