import type { Ctx } from "../../kernel/index.ts";

/** How many sessions of each of these people are alive, by the database's clock. */
export async function countSessions(ctx: Ctx, userIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await ctx.em.execute<{ user_id: string; alive: number }[]>(
    `select s.user_id, count(*)::int as alive from user_sessions s join auth.users u on u.id = s.user_id
     where u.is_active and s.user_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
       and auth.session_alive(s, u.user_role)
     group by s.user_id`,
    [JSON.stringify(userIds)],
  );
  return new Map(rows.map(({ user_id, alive }) => [user_id, alive]));
}
