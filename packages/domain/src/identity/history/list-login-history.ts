import { type Ctx, requireMember } from "../../kernel/index.ts";
import type { LoginHistoryInput } from "./login-history.input.ts";
import { type LoginHistoryPage, loginHistoryOf } from "./login-history-of.ts";

/** One's own sign-ins and tries, the newest first. */
export async function listLoginHistory(
  ctx: Ctx,
  filter: LoginHistoryInput & { readonly timeZone: string },
): Promise<LoginHistoryPage> {
  return loginHistoryOf(ctx, requireMember(ctx).userId, filter);
}
