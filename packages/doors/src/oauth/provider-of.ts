import type { OAuth } from "@boardwalk/domain/identity";
import { NotFound } from "@boardwalk/domain/kernel";

/** The provider of an address or a form; one that is not set up is like one that does not exist. */
export function providerOf({ services: { oauth } }: { services: { oauth: OAuth } }, key: string | undefined) {
  const provider = oauth.find(key);
  if (provider === null) throw new NotFound("This provider is not set up.");
  return provider;
}
