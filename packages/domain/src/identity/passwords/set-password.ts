import { raw } from "@mikro-orm/core";
import { type Ctx, Invalid, type Member } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import { endOtherSessions } from "../sessions/end-other-sessions.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { type RenewedSession, rotateSession } from "../step-up/rotate-session.ts";
import { User } from "../user.entity.ts";
import { waysIn } from "../ways-in/ways-in.ts";
import { limitNewPasswords } from "./limit-new-passwords.ts";
import { hashPassword } from "./password-hash.ts";
import { SetPasswordInput } from "./set-password.input.ts";
import { whyGuessable } from "./why-guessable.ts";
import { whyThrownOut } from "./why-thrown-out.ts";

export type SetPasswordOutcome =
  | {
      readonly kind: "set";
      readonly session: RenewedSession;
      readonly ended: number /** Whether there was one before. */;
      readonly isChange: boolean;
    }
  | { readonly kind: "refused"; readonly because: string };

/** Sets or changes the password of whoever is signed in. Every other session and every mailed link ends, and this session gets a new id. */
export async function setPassword(door: Door, member: Member, rawInput: SetPasswordInput): Promise<SetPasswordOutcome> {
  const parsed = SetPasswordInput.safeParse(rawInput);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const { password } = parsed.data;
  const owner = await door.database.withActor(door, member, ownerOf, { readOnly: true });
  const because = await whyGuessable(password, owner);
  if (because !== null) return { kind: "refused", because };
  await limitNewPasswords(door, member.userId);
  const thrownOut = await whyThrownOut(door, member, password);
  if (thrownOut !== null) return { kind: "refused", because: thrownOut };
  const passwordHash = await hashPassword(password);
  return door.database.withActor(door, member, async (ctx) => {
    await requireRecentProof(ctx);
    const { hasPassword } = await waysIn(ctx);
    await ctx.em.nativeUpdate(User, { id: member.userId }, { passwordHash, passwordChangedAt: raw("now()") });
    const { ended } = await endOtherSessions(ctx);
    await ctx.em.execute("select auth.end_own_links()");
    await announceCredentialChange(ctx, { change: hasPassword ? "password-changed" : "password-added", name: null });
    return { kind: "set", session: await rotateSession(ctx), ended, isChange: hasPassword };
  });
}

/** Whose own words the password may not be made of. Asks for the proof before anything is hashed. */
async function ownerOf(ctx: Ctx): Promise<{ email: string; name: string | null }> {
  const { userId } = await requireRecentProof(ctx);
  const { email, name } = await ctx.em.findOneOrFail(User, { id: userId });
  return { email: email ?? "", name: name ?? null };
}
