import type { Surroundings } from "../context.ts";
import type { Database } from "../database/connect-database.ts";
import { OutboxEvent } from "../outbox-event.entity.ts";
import { EVENT_TYPES } from "../record-event.ts";
import type { JobQueue } from "./job-queue.ts";
import type { Reactions, ToldEvent } from "./reaction.ts";

const AT_ONCE = 100;
/** Any fixed number: whoever holds it dispatches, so that events keep their order. */
const DISPATCH_LOCK = 6_205_711_431;

/** Turns what happened into the work that it asks for, in order and once each. Returns how many events it took. */
export function dispatchEvents(
  database: Database,
  surroundings: Surroundings,
  queue: JobQueue,
  reactions: Reactions,
): Promise<number> {
  return database.withJobs(surroundings, async (ctx) => {
    const [lock] = await ctx.em.execute<{ mine: boolean }[]>("select pg_try_advisory_xact_lock(?::bigint) as mine", [
      DISPATCH_LOCK,
    ]);
    if (!lock?.mine) return 0;
    const events = await ctx.em.find(
      OutboxEvent,
      // A kind that only a newer build knows waits for that one.
      { dispatchedAt: null, type: { $in: [...EVENT_TYPES] } },
      { orderBy: { id: "asc" }, limit: AT_ONCE },
    );
    if (events.length === 0) return 0;
    const asked = events.flatMap((event) => {
      const type = EVENT_TYPES.find((known) => known === event.type);
      if (type === undefined) return [];
      const { id, payload, userId = null, organizationId = null } = event;
      const told: ToldEvent = { id, type, payload, userId, organizationId };
      return reactions[type].map((react) => react(told)).filter((request) => request !== null);
    });
    await queue.put(ctx, asked);
    await ctx.em.execute("update events set dispatched_at = now() where id = any (?::uuid[])", [
      `{${events.map((event) => event.id).join(",")}}`,
    ]);
    return events.length;
  });
}
