import { type Ctx, userIdOf } from "../../kernel/index.ts";

/** An editor asks every few seconds; not each of them has to be written down. */
const NOTE = `insert into wizard_editors (user_id, wizard_id, at, seen_at) values (?, ?, ?, ?)
  on conflict (user_id, wizard_id) do update set at = excluded.at, seen_at = excluded.seen_at
    where wizard_editors.seen_at < excluded.seen_at - interval '5 seconds' or wizard_editors.at is distinct from excluded.at
  returning 1`;
const FORGET = "delete from wizard_editors where user_id = ? and seen_at < ?::timestamptz - interval '1 minute'";

/** Writes down that the actor has a wizard open, and what they have in hand. Where they were before is forgotten. */
export async function noteEditor(ctx: Ctx, wizardId: string, at: string | null): Promise<void> {
  const userId = userIdOf(ctx.actor);
  if (userId === null) return;
  const now = ctx.clock.now();
  const noted = await ctx.em.execute<unknown[]>(NOTE, [userId, wizardId, at, now]);
  if (noted.length > 0) await ctx.em.execute(FORGET, [userId, now]);
}
