import { Conflict, type Ctx, Forbidden, recordAudit } from "../../kernel/index.ts";
import { endSessionsOf } from "./end-sessions-of.ts";
import { findUserToActOn } from "./find-user-to-act-on.ts";
import { mailUser } from "./mail-user.ts";
import { refuseAct } from "./refuse-act.ts";
import { revokeTokensOf } from "./revoke-tokens-of.ts";
import { tellOfUser } from "./tell-of-user.ts";

/** Switches an account off, which signs it out and ends its API tokens and links at once, or on again. */
export async function switchUser(
  ctx: Ctx,
  { id, to }: { readonly id: string; readonly to: "on" | "off" },
): Promise<void> {
  const { actor, user } = await findUserToActOn(ctx, { id });
  if (actor.userId === user.id) throw new Forbidden("Nobody switches their own account off here.");
  if (user.isActive === (to === "on")) throw new Conflict("same", `The account is switched ${to} already.`);
  const endedSessions = to === "off" ? await endSessionsOf(ctx, { userId: user.id }) : 0;
  const revokedTokens = to === "off" ? await revokeTokensOf(ctx, user.id) : 0;
  const [row] = await ctx.em.execute<{ outcome: string }[]>("select auth.switch_user(?, ?) as outcome", [
    user.id,
    to === "on",
  ]);
  refuseAct(row?.outcome);
  const type = to === "on" ? "user.activated" : "user.deactivated";
  recordAudit(ctx, {
    action: type,
    target: { type: "user", id: user.id },
    ...(to === "off" && { after: { endedSessions, revokedTokens } }),
  });
  await mailUser(ctx, user, { kind: to === "on" ? "switched-on" : "switched-off" });
  await tellOfUser(ctx, type, user.id, {});
}
