import { generateAuthenticationOptions } from "@simplewebauthn/server";
import type { Door } from "../door.ts";
import { networkOf } from "../limits/network-of.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { keepChallenge } from "./keep-challenge.ts";
import type { RelyingParty } from "./relying-party.ts";

type SignInOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

// Every sign-in page asks for one, and an office is one network.
const CHALLENGES: RateLimit = { action: "passkey challenges by address", capacity: 300, refillPerSecond: 2 };

/** What a browser needs to ask for any passkey of this site. It names nobody, so it tells nobody who has one. */
export async function startPasskeySignIn(
  door: Door,
  { relyingParty, browserToken }: { relyingParty: RelyingParty; browserToken: string },
): Promise<SignInOptions> {
  await takeToken(door.database, CHALLENGES, networkOf(door.client.address));
  const options = await generateAuthenticationOptions({
    rpID: relyingParty.id,
    userVerification: "preferred",
    timeout: 300_000,
  });
  await keepChallenge(door, "sign-in", { browserToken, challenge: options.challenge });
  return options;
}
