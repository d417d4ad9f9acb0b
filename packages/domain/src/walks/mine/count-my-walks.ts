import { type Ctx, requireWalker } from "../../kernel/index.ts";

export interface MyWalksCount {
  readonly waiting: number;
  readonly finished: number;
}

export async function countMyWalks(ctx: Ctx): Promise<MyWalksCount> {
  const { userId } = requireWalker(ctx);
  const [row] = await ctx.em.execute<MyWalksCount[]>(
    `select count(*) filter (where not is_completed)::int as waiting, count(*) filter (where is_completed)::int as finished
     from wizard_user_sessions
     where user_id = ? and deleted_at is null and (is_completed or expires_at is null or expires_at > now())`,
    [userId],
  );
  return row ?? { waiting: 0, finished: 0 };
}
