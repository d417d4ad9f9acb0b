import { type Ctx, requireAdministrator } from "../kernel/index.ts";

/** How the mail stands, without a word of any. */
export interface MailStanding {
  /** What should be on its way and is not sent yet. */
  readonly waiting: number;
  readonly oldestWaitingAt: Date | null;
  readonly failed: number;
  readonly lastFailure: { readonly reason: string; readonly at: Date } | null;
}

interface StandingRow {
  readonly waiting: number;
  readonly oldest_waiting: number | null;
  readonly failed: number;
  readonly last_failure: string | null;
  readonly last_failed: number | null;
}

export async function readMailStanding(ctx: Ctx): Promise<MailStanding> {
  requireAdministrator(ctx);
  const [row] = await ctx.em.execute<StandingRow[]>(
    `select waiting, failed, last_failure, extract(epoch from oldest_waiting_at)::float8 as oldest_waiting,
       extract(epoch from last_failed_at)::float8 as last_failed from auth.mail_standing()`,
  );
  const at = (seconds: number | null | undefined) =>
    seconds === null || seconds === undefined ? null : new Date(seconds * 1_000);
  const failedAt = at(row?.last_failed);
  return {
    waiting: row?.waiting ?? 0,
    oldestWaitingAt: at(row?.oldest_waiting),
    failed: row?.failed ?? 0,
    lastFailure: failedAt && { reason: row?.last_failure ?? "", at: failedAt },
  };
}
