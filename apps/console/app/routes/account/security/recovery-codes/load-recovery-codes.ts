import { waysIn } from "@boardwalk/domain/identity";
import { handleMember } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

export async function loadRecoveryCodes(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, session: { email } }) => ({
    email,
    left: (await waysIn(ctx)).recoveryCodes,
  }));
}
