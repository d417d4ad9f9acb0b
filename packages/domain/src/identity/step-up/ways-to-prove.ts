import { type Ctx, requireMember } from "../../kernel/index.ts";
import { waysIn } from "../ways-in/ways-in.ts";

/** By what somebody who is signed in can prove that it is them. */
export interface WaysToProve {
  readonly passkey: boolean;
  readonly password: boolean;
  /** The accounts elsewhere that are joined, by their providers' keys. */
  readonly providers: readonly string[];
  readonly recoveryCode: boolean;
}

export async function waysToProve(ctx: Ctx): Promise<WaysToProve> {
  const { userId } = requireMember(ctx);
  const { passkeys, hasPassword, recoveryCodes } = await waysIn(ctx);
  const joined = await ctx.em.execute<{ provider: string }[]>(
    "select distinct provider from oauth_accounts where user_id = ? order by provider",
    [userId],
  );
  return {
    passkey: passkeys > 0,
    password: hasPassword,
    providers: joined.map(({ provider }) => provider),
    recoveryCode: (recoveryCodes ?? 0) > 0,
  };
}
