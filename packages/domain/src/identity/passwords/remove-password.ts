import { type Ctx, NotFound } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { type RenewedSession, rotateSession } from "../step-up/rotate-session.ts";
import { User } from "../user.entity.ts";
import { requireAnotherWayIn } from "../ways-in/require-another-way-in.ts";
import { waysIn } from "../ways-in/ways-in.ts";

/** From now on the person signs in without one; it is never their last way in. */
export async function removePassword(ctx: Ctx): Promise<RenewedSession> {
  const { userId } = await requireRecentProof(ctx);
  await requireAnotherWayIn(ctx, { kind: "password" });
  const { hasPassword } = await waysIn(ctx);
  if (!hasPassword) throw new NotFound("There is no password.");
  await ctx.em.nativeUpdate(User, { id: userId }, { passwordHash: null, passwordChangedAt: null });
  await announceCredentialChange(ctx, { change: "password-removed", name: null });
  return rotateSession(ctx);
}
