import { type Ctx, calendarDay, dayAfter, requireAdministrator, startOfDay } from "../kernel/index.ts";

export interface SignInDay {
  /** On the reader's calendar, as `2026-11-21`. */
  readonly day: string;
  readonly signIns: number;
  /** Also those for addresses that nobody has. */
  readonly refusals: number;
  /** Sign-ins of the day as far back in the period before. */
  readonly signInsBefore: number;
}

interface Row {
  readonly bucket: number;
  readonly sign_ins: number;
  readonly refusals: number;
}

const DAYS = 30;
const DAY_MS = 86_400_000;

/** The last 30 days in the reader's zone, the oldest first; the last one is today and not over yet. */
export async function readSignInDays(ctx: Ctx, { timeZone }: { readonly timeZone: string }): Promise<SignInDay[]> {
  requireAdministrator(ctx);
  const days = daysUpTo(calendarDay(ctx.clock.now(), timeZone), 2 * DAYS);
  // Where days begin is told to the database: it need not know the zone, and a day may have 23 hours.
  const starts = [...days, dayAfter(days.at(-1) ?? "")].map((day) => startOfDay(day, timeZone).toISOString());
  const rows = await ctx.em.execute<Row[]>(
    `with days as (select ?::timestamptz[] as starts), tries as (
       select success, created_at from login_history where event_type in ('login_success', 'login_failed')
       union all
       select false, created_at from audit_events where action = 'sign-in.refused'
     )
     select width_bucket(created_at, starts) as bucket,
       count(*) filter (where success)::int as sign_ins,
       count(*) filter (where not success)::int as refusals
     from tries, days
     where created_at >= starts[1] and created_at < starts[array_upper(starts, 1)]
     group by bucket`,
    [`{${starts.join(",")}}`],
  );
  const counted = new Map(rows.map((row) => [row.bucket, row]));
  return days.slice(DAYS).map((day, index) => {
    const own = counted.get(DAYS + index + 1);
    return {
      day,
      signIns: own?.sign_ins ?? 0,
      refusals: own?.refusals ?? 0,
      signInsBefore: counted.get(index + 1)?.sign_ins ?? 0,
    };
  });
}

function daysUpTo(last: string, count: number): string[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(end - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10),
  );
}
