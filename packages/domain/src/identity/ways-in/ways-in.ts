import { type Ctx, requireMember } from "../../kernel/index.ts";
import { User } from "../user.entity.ts";

/** What somebody has to sign in with. Links by mail come on top and are not counted. */
export interface WaysIn {
  readonly hasPassword: boolean;
  /** Null where it was never changed, or before anyone wrote it down. */
  readonly passwordChangedAt: Date | null;
  readonly passkeys: number;
  readonly identities: number;
  /** How many recovery codes are good still; null where none were ever made. */
  readonly recoveryCodes: number | null;
}

interface Row {
  readonly has_password: boolean;
  readonly passkeys: number;
  readonly identities: number;
  readonly recovery_codes: number;
  readonly has_made_codes: boolean;
}

export async function waysIn(ctx: Ctx): Promise<WaysIn> {
  const { userId } = requireMember(ctx);
  const [row] = await ctx.em.execute<Row[]>(
    "select w.*, exists (select 1 from recovery_codes where user_id = ?) as has_made_codes from auth.ways_in() w",
    [userId],
  );
  const { passwordChangedAt } = await ctx.em.findOneOrFail(User, { id: userId });
  const hasPassword = row?.has_password === true;
  return {
    hasPassword,
    passwordChangedAt: hasPassword ? (passwordChangedAt ?? null) : null,
    passkeys: row?.passkeys ?? 0,
    identities: row?.identities ?? 0,
    recoveryCodes: row?.has_made_codes === true ? row.recovery_codes : null,
  };
}
