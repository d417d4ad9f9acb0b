import { z } from "zod";
import type { Ctx } from "../../kernel/index.ts";
import type { ManagedShare } from "./managed-walk.ts";

const Row = z.object({
  id: z.string(),
  prefix: z.string(),
  sharedWith: z.string().nullable(),
  canView: z.boolean(),
  canClone: z.boolean(),
  canEdit: z.boolean(),
  withAnswers: z.boolean(),
  uses: z.number(),
  maxUses: z.number().nullable(),
  isOpen: z.boolean(),
  expiresMs: z.number().nullable(),
  createdMs: z.number(),
});

/** By which links a walk is shared, without what would open them; the caller has found it. */
export async function readSharesOf(ctx: Ctx, walkId: string): Promise<ManagedShare[]> {
  const rows = await ctx.em.execute<unknown[]>(
    `select h.share_id as id, h.token_prefix as prefix, coalesce(u.full_name, u.email) as "sharedWith", h.can_view as "canView",
       h.can_clone as "canClone", h.can_edit as "canEdit", h.include_user_data as "withAnswers", h.use_count as uses,
       h.max_uses as "maxUses",
       h.is_active and (h.expires_at is null or h.expires_at > now()) and (h.max_uses is null or h.use_count < h.max_uses) as "isOpen",
       extract(epoch from h.expires_at)::float8 * 1000 as "expiresMs", extract(epoch from h.created_at)::float8 * 1000 as "createdMs"
     from wizard_session_shares h left join auth.users u on u.id = h.shared_with_user_id
     where h.session_id = ? order by h.created_at desc, h.share_id desc`,
    [walkId],
  );
  return rows.map((raw) => {
    const { expiresMs, createdMs, ...row } = Row.parse(raw);
    return { ...row, expiresAt: expiresMs === null ? null : new Date(expiresMs), createdAt: new Date(createdMs) };
  });
}
