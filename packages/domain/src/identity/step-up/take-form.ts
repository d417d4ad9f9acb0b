import { type Ctx, requireMember } from "../../kernel/index.ts";
import { findHeldForm } from "./find-held-form.ts";
import { placeOfForm } from "./hold-form.ts";

/** The form that was held for this very address, once; null once it is gone, too old, or not this session's. */
export async function takeForm(ctx: Ctx, { id, address }: { id: string; address: string }): Promise<string | null> {
  const { sessionId } = requireMember(ctx);
  const held = await findHeldForm(ctx, id);
  if (held?.address !== address) return null;
  const [taken] = await ctx.em.execute<{ form: string }[]>(
    "delete from interrupted_forms where id = ? and session_id = ? and expires_at > now() returning form_ciphertext as form",
    [id, sessionId],
  );
  return taken ? ctx.keys.open(taken.form, placeOfForm(id)) : null;
}
