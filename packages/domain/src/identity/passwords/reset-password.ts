import { raw } from "@mikro-orm/core";
import { type Ctx, hashToken, Invalid, type Member, recordAudit, recordEvent } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import { recordLogin } from "../history/record-login.ts";
import { findResetLink } from "../links/find-reset-link.ts";
import { spendLink } from "../links/spend-link.ts";
import { spentLink } from "../links/spent-link.ts";
import { endOtherSessions } from "../sessions/end-other-sessions.ts";
import { type IssuedSession, newSessionOf, writeSession } from "../sessions/open-session.ts";
import { User } from "../user.entity.ts";
import { limitNewPasswords } from "./limit-new-passwords.ts";
import { hashPassword } from "./password-hash.ts";
import { ResetPasswordInput } from "./reset-password.input.ts";
import { whyGuessable } from "./why-guessable.ts";
import { whyThrownOut } from "./why-thrown-out.ts";

export type ResetOutcome =
  | { readonly kind: "signed-in"; readonly session: IssuedSession }
  | { readonly kind: "refused"; readonly because: string };

/** Sets a new password by a link, ends every session that there was, and signs in; a spent or unknown link is Expired. */
export async function resetPassword(door: Door, token: string, rawInput: ResetPasswordInput): Promise<ResetOutcome> {
  const parsed = ResetPasswordInput.safeParse(rawInput);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const { password } = parsed.data;
  const link = await findResetLink(door, token);
  if (!link) throw spentLink();
  const because = await whyGuessable(password, link);
  if (because !== null) return { kind: "refused", because };
  await limitNewPasswords(door, link.userId);
  const proof = { userId: link.userId, role: link.role, method: "password", freshHash: null } as const;
  const member = newSessionOf(proof);
  const thrownOut = await whyThrownOut(door, member, password);
  if (thrownOut !== null) return { kind: "refused", because: thrownOut };
  const passwordHash = await hashPassword(password);
  const session = await door.database.withActor(door, member, async (ctx) => {
    await spendLink(ctx, { linkId: link.id, secretHash: hashToken(token) });
    await ctx.em.nativeUpdate(User, { id: member.userId }, { passwordHash, passwordChangedAt: raw("now()") });
    const { ended } = await endOtherSessions(ctx);
    record(ctx, member, ended);
    const issued = await writeSession(ctx, member, proof, door);
    await announceCredentialChange(ctx, { change: "password-changed", name: null });
    return issued;
  });
  return { kind: "signed-in", session };
}

function record(ctx: Ctx, { userId }: Member, endedSessions: number): void {
  recordLogin(ctx, { userId, event: "password_reset", method: "magic_link" });
  recordAudit(ctx, { action: "password.reset", target: { type: "user", id: userId }, after: { endedSessions } });
  recordEvent(ctx, "password.reset", { userId }, { endedSessions });
}
