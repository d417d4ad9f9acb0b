import { waysIn } from "@boardwalk/domain/identity";
import { handleMember, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { accountChangeInWords } from "./accounts/account-change-in-words.ts";
import { readAccounts } from "./accounts/read-accounts.ts";
import { leadOf } from "./lead-of.ts";
import { passkeyChangeInWords } from "./passkeys/passkey-change-in-words.ts";
import { readPasskeys } from "./passkeys/read-passkeys.ts";
import { passwordChangeInWords } from "./password/password-change-in-words.ts";
import { recoveryInWords } from "./recovery/recovery-in-words.ts";

/** The page and its parts: each part reads its own, in the one transaction. */
export async function loadSecurity(args: LoaderFunctionArgs) {
  return handleMember(args, async (member) => {
    const { ctx, request, session } = member;
    const here = hereOf(request, session, args.context.services.clock);
    const { searchParams } = new URL(request.url);
    const ways = await waysIn(ctx);
    return {
      lead: leadOf(ways),
      said: passkeyChangeInWords(searchParams.get("passkey")) ?? passwordChangeInWords(searchParams.get("did")),
      passkeys: await readPasskeys(args.context, member),
      accounts: {
        accounts: await readAccounts(args.context, member),
        said: accountChangeInWords(args.context, searchParams),
      },
      recovery: recoveryInWords(ways, { email: session.email, here }),
    };
  });
}
