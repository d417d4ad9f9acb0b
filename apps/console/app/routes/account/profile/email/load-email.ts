import { pendingEmailChange } from "@boardwalk/domain/identity";
import { handleMember } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

export async function loadEmail(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, session: { email } }) => ({ email, pending: await pendingEmailChange(ctx) }));
}
