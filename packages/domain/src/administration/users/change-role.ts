import { Conflict, type Ctx, Forbidden, NotFound, recordAudit } from "../../kernel/index.ts";
import { ChangeRoleInput } from "./change-role.input.ts";
import { endSessionsOf } from "./end-sessions-of.ts";
import { findUserToActOn } from "./find-user-to-act-on.ts";
import { losesRights } from "./loses-rights.ts";
import { mailUser } from "./mail-user.ts";
import { mayChangeRoles } from "./may-change-roles.ts";
import { refuseAct } from "./refuse-act.ts";
import { revokeTokensOf } from "./revoke-tokens-of.ts";
import { tellOfUser } from "./tell-of-user.ts";

/** Signs them out everywhere, since a session is worth what was proven for it; whoever loses rights loses API tokens too. */
export async function changeRole(ctx: Ctx, raw: ChangeRoleInput): Promise<void> {
  const input = ChangeRoleInput.safeParse(raw);
  if (!input.success) throw new NotFound("There is no such person.");
  const { id, role } = input.data;
  const { actor, user } = await findUserToActOn(ctx, { id });
  if (!mayChangeRoles(actor)) throw new Forbidden("Only a super administrator changes roles.", "super-administrator");
  if (user.role === role) throw new Conflict("same", "They have this role already.");
  // Before the role: who gives up their own may not do it afterwards.
  const endedSessions = await endSessionsOf(ctx, { userId: id });
  const revokedTokens = losesRights(user.role, role) ? await revokeTokensOf(ctx, id) : 0;
  const [row] = await ctx.em.execute<{ outcome: string }[]>("select auth.change_user_role(?, ?) as outcome", [
    id,
    role,
  ]);
  refuseAct(row?.outcome);
  recordAudit(ctx, {
    action: "user.role-changed",
    target: { type: "user", id },
    before: { role: user.role },
    after: { role, endedSessions, revokedTokens },
  });
  await mailUser(ctx, user, { kind: "role-changed", role });
  await tellOfUser(ctx, "user.role-changed", id, { before: user.role, after: role });
}
