import { type Ctx, requireMember } from "../../kernel/index.ts";
import type { HeldForm } from "./hold-form.ts";

/** Where a form that is held goes on to, and where it came from; null once it is gone, too old, or another session's. */
export async function findHeldForm(ctx: Ctx, id: string): Promise<Omit<HeldForm, "form"> | null> {
  const { sessionId } = requireMember(ctx);
  if (!IS_ID.test(id)) return null;
  const [held] = await ctx.em.execute<Omit<HeldForm, "form">[]>(
    "select address, page from interrupted_forms where id = ?::uuid and session_id = ? and expires_at > now()",
    [id, sessionId],
  );
  return held ?? null;
}

const IS_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
