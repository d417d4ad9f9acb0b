import { type Ctx, newId, placeOfSealed, requireMember } from "../../kernel/index.ts";

export interface HeldForm {
  /** The action that the form goes on to: a path of ours. */
  readonly address: string;
  /** The page that it was sent from. */
  readonly page: string;
  /** As it was sent: names and values, each as often as it came. */
  readonly form: string;
}

// Several pages may be open; whoever asks without end keeps no more than these.
const MOST_HELD = 5;

/** Keeps a form for ten minutes, for this session alone, until its sender has proven who they are. Returns its id. */
export async function holdForm(ctx: Ctx, { address, page, form }: HeldForm): Promise<string> {
  const { userId, sessionId } = requireMember(ctx);
  const id = newId();
  await ctx.em.execute(
    `delete from interrupted_forms where session_id = ? and (expires_at < now() or id not in
       (select id from interrupted_forms where session_id = ? order by created_at desc, id desc limit ?))`,
    [sessionId, sessionId, MOST_HELD - 1],
  );
  await ctx.em.execute(
    `insert into interrupted_forms (id, user_id, session_id, address, page, form_ciphertext, expires_at)
     values (?, ?, ?, ?, ?, ?, now() + interval '10 minutes')`,
    [id, userId, sessionId, address, page, ctx.keys.seal(form, placeOfForm(id))],
  );
  return id;
}

export function placeOfForm(id: string): string {
  return placeOfSealed({ table: "interrupted_forms", key: "id", column: "form_ciphertext" }, id);
}
