import { z } from "zod";
import { User } from "../../identity/index.ts";
import { type Ctx, NotFound, requireAdministrator } from "../../kernel/index.ts";
import { countSessions } from "./count-sessions.ts";
import { presentUser, type UserView } from "./present-user.ts";
import { HAS_ACCOUNT } from "./users-where.ts";

/** What somebody could sign in with, as counts: never a name of one, never a secret. */
export interface WaysIn {
  readonly hasPassword: boolean;
  readonly passkeys: number;
  readonly accounts: number;
  readonly recoveryCodes: number;
  readonly apiTokens: number;
}

export interface UserDetail extends UserView {
  readonly timezone: string | null;
  readonly locale: string | null;
  readonly waysIn: WaysIn;
}

export async function getUser(ctx: Ctx, { id }: { readonly id: string }): Promise<UserDetail> {
  requireAdministrator(ctx);
  const user = z.guid().safeParse(id).success ? await ctx.em.findOne(User, { $and: [{ id }, HAS_ACCOUNT] }) : null;
  if (!user) throw new NotFound("There is no such person.");
  const sessions = await countSessions(ctx, [id]);
  return {
    ...presentUser(user, sessions.get(user.id) ?? 0),
    timezone: user.timezone ?? null,
    locale: user.locale ?? null,
    waysIn: await waysInOf(ctx, user.id),
  };
}

interface WaysInRow {
  readonly has_password: boolean;
  readonly passkeys: number;
  readonly accounts: number;
  readonly recovery_codes: number;
  readonly api_tokens: number;
}

async function waysInOf(ctx: Ctx, userId: string): Promise<WaysIn> {
  const [row] = await ctx.em.execute<WaysInRow[]>("select * from auth.count_ways_in(?)", [userId]);
  return {
    hasPassword: row?.has_password ?? false,
    passkeys: row?.passkeys ?? 0,
    accounts: row?.accounts ?? 0,
    recoveryCodes: row?.recovery_codes ?? 0,
    apiTokens: row?.api_tokens ?? 0,
  };
}
