import type { Ctx } from "../../kernel/index.ts";
import { type IssuedLink, issueLink } from "./issue-link.ts";

export const RESET_LINK_MINUTES = 60;

/** A link to a new password, as the token in it. Those before it that nobody used end, whoever asked for them. */
export async function issueResetLink(
  ctx: Ctx,
  { userId, email }: { userId: string; email: string },
): Promise<Omit<IssuedLink, "code">> {
  return issueLink(ctx, {
    purpose: "reset",
    email,
    userId,
    browserToken: null,
    redirectTo: null,
    minutes: RESET_LINK_MINUTES,
  });
}
