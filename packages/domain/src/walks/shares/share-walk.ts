import { Conflict, type Ctx, hashToken, Invalid, newToken, requireWalker } from "../../kernel/index.ts";
import { findOwnWalk } from "../find-own-walk.ts";
import { deviceOf } from "../walking/device-of.ts";
import { recordWalkActivity } from "../walking/record-walk-activity.ts";
import { ShareWalkInput } from "./share-walk.input.ts";

export interface MadeShare {
  readonly id: string;
  /** The only time that it leaves; `/s/` and this is the link. */
  readonly token: string;
  /** As it was typed; null for anyone. */
  readonly email: string | null;
}

/** How many links to one walk work at once. */
const AT_MOST = 50;
const PREFIX = 8;

/** A link to one's own walk. Whether an address has an account shows in nothing that is answered here. */
export async function shareWalk(ctx: Ctx, { token, ...raw }: ShareWalkInput & { token: string }): Promise<MadeShare> {
  const { userId } = requireWalker(ctx);
  const parsed = ShareWalkInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const input = parsed.data;
  const walk = await findOwnWalk(ctx, token);
  if (input.may === "edit" && walk.isCompleted)
    throw new Invalid({ may: ["This walk is finished, so nobody changes it any more. Let them look, or copy it."] });
  await requireRoom(ctx, walk.id, input.id);
  const text = newToken();
  const [canClone, canEdit] = [input.may !== "view", input.may === "edit"];
  // Raw, since the database's clock says when it ends.
  await ctx.em.execute(
    `insert into wizard_session_shares (share_id, session_id, wizard_id, shared_by_user_id, shared_with_email, share_token, token_prefix,
       can_view, can_clone, can_edit, include_user_data, expires_at, max_uses)
     values (?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, now() + make_interval(days => ?::int), ?)`,
    [
      input.id,
      walk.id,
      walk.wizardId,
      userId,
      input.email,
      hashToken(text),
      text.slice(0, PREFIX),
      canClone,
      canEdit,
      canEdit || input.withAnswers,
      input.life === "none" ? null : Number(input.life),
      input.maxUses,
    ],
    "run",
  );
  await recordWalkActivity(ctx, walk, { userId, deviceType: deviceOf(ctx) }, [
    {
      type: "SESSION_SHARED",
      details: { shareId: input.id, may: input.may, withAnswers: canEdit || input.withAnswers },
    },
  ]);
  return { id: input.id, token: text, email: input.email };
}

async function requireRoom(ctx: Ctx, walkId: string, id: string): Promise<void> {
  // Two that come at once are counted one after the other.
  await ctx.em.execute("select 1 from wizard_user_sessions where session_id = ? for update", [walkId]);
  const [found] = await ctx.em.execute<{ live: number; made: boolean }[]>(
    `select count(*) filter (where is_active and coalesce(expires_at > now(), true))::int as live, coalesce(bool_or(share_id = ?), false) as made
     from wizard_session_shares where session_id = ?`,
    [id, walkId],
  );
  if (found?.made) throw new Conflict("share", "This link has been made already.");
  if ((found?.live ?? 0) >= AT_MOST) throw new Conflict("shares", `A walk has at most ${AT_MOST} links at once.`);
}
