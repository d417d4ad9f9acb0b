import { listIdentities } from "@boardwalk/domain/identity";
import { hereOf, type MemberAtWork } from "@boardwalk/web";
import { type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";
import type { AppLoadContext } from "@remix-run/node";

export interface AccountInWords {
  /** Of what is linked. */
  id: string | null;
  provider: string;
  name: string;
  calledThere: string | null;
  linked: WhenInWords | null;
}

/** What is linked, also by a provider that is set up no more, and then what could be. */
export async function readAccounts(
  { services: { oauth, clock } }: AppLoadContext,
  { ctx, request, session }: MemberAtWork,
): Promise<AccountInWords[]> {
  const here = hereOf(request, session, clock);
  const linked = (await listIdentities(ctx)).map(({ id, provider, calledThere, linkedAt }) => ({
    id,
    provider,
    name: oauth.find(provider)?.name ?? provider,
    calledThere,
    linked: whenInWords(linkedAt, here),
  }));
  const others = oauth.providers
    .filter(({ key }) => !linked.some(({ provider }) => provider === key))
    .map(({ key, name }) => ({ id: null, provider: key, name, calledThere: null, linked: null }));
  return [...linked, ...others];
}
