import { requireRecentProof, waysIn } from "@boardwalk/domain/identity";
import { handleMember } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

export async function loadPassword(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, session: { email, name } }) => {
    // Asked before anybody thinks up a password, not after.
    await requireRecentProof(ctx);
    const { hasPassword, passkeys, identities } = await waysIn(ctx);
    return { email, name, hasPassword, hasOtherWay: passkeys + identities > 0 };
  });
}
