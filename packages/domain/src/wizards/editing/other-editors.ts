import { type Ctx, userIdOf } from "../../kernel/index.ts";

export interface OtherEditor {
  readonly id: string;
  readonly name: string;
  /** The dotted key that they have in hand; null for the wizard itself. */
  readonly at: string | null;
}

const MOST_TOLD = 20;

/** Who else has a wizard open just now. */
export async function otherEditors(ctx: Ctx, wizardId: string): Promise<OtherEditor[]> {
  return ctx.em.execute<OtherEditor[]>(
    `select e.id, e.name, e.at from (
       select user_id as id, auth.author_name(wizard_id, user_id) as name, at from wizard_editors
       where wizard_id = ? and user_id is distinct from ?::uuid and seen_at > ?::timestamptz - interval '20 seconds') e
     where e.name is not null order by e.name, e.id limit ?`,
    [wizardId, userIdOf(ctx.actor), ctx.clock.now(), MOST_TOLD],
  );
}
