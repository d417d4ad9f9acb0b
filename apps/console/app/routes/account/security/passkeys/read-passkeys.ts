import { knownPasskeys, listPasskeys } from "@boardwalk/domain/identity";
import type { KnownPasskeys } from "@boardwalk/doors/passkeys/browser";
import { hereOf, type MemberAtWork, relyingPartyOf } from "@boardwalk/web";
import type { AppLoadContext } from "@remix-run/node";
import { type PasskeyInWords, passkeyInWords } from "./passkey-in-words.ts";

export interface PasskeysRead {
  passkeys: PasskeyInWords[];
  known: KnownPasskeys;
}

/** The passkeys for their screens, with what authenticators are told of them. */
export async function readPasskeys(
  context: AppLoadContext,
  { ctx, request, session }: MemberAtWork,
): Promise<PasskeysRead> {
  const here = hereOf(request, session, context.services.clock);
  const { passkeys } = await listPasskeys(ctx);
  const { id: rpId } = relyingPartyOf(context.services.site);
  return {
    passkeys: passkeys.map((view) => passkeyInWords(view, here)),
    known: { ...(await knownPasskeys(ctx)), rpId },
  };
}
