import { waysIn } from "@boardwalk/domain/identity";
import { handleMember, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { leadOf } from "./lead-of.ts";
import { recoveryInWords } from "./recovery/recovery-in-words.ts";

/** The page and its parts: each part reads its own, in the one transaction. */
export async function loadSecurity(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, request, session }) => {
    const here = hereOf(request, session, args.context.services.clock);
    const ways = await waysIn(ctx);
    return {
      lead: leadOf(ways),
      recovery: recoveryInWords(ways, { email: session.email, here }),
    };
  });
}
