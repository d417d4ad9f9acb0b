import { listPasskeys } from "@boardwalk/domain/identity";
import { handleMember, passkeyOfferCookie } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

/** Passes on whoever has a passkey, or does not want one. */
export async function passkeyOfferLoader(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, request }) => {
    const redirectTo = leadsTo(new URL(request.url).searchParams.get("redirectTo"));
    const { passkeys } = await listPasskeys(ctx);
    if (passkeys.length > 0 || passkeyOfferCookie.isSkipped(args.context, request)) {
      throw redirect(redirectTo ?? doorPaths.home());
    }
    return { redirectTo };
  });
}
