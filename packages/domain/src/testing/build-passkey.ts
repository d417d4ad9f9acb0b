import type { Door } from "../identity/index.ts";
import {
  finishPasskeyRegistration,
  type RelyingParty,
  signInByPasskey,
  startPasskeyRegistration,
  startPasskeySignIn,
} from "../identity/index.ts";
import { type Database, newToken } from "../kernel/index.ts";
import {
  type AnswerWish,
  type Authenticator,
  type AuthenticatorWish,
  buildAuthenticator,
} from "./build-authenticator.ts";
import type { BuiltSession } from "./build-session.ts";
import { testSurroundings } from "./test-surroundings.ts";

export const TEST_RELYING_PARTY: RelyingParty = {
  id: "console.test",
  origins: ["http://console.test", "http://onboarding.test"],
};

export interface BuiltPasskey {
  readonly passkeyId: string;
  readonly authenticator: Authenticator;
}

/** Gives whoever is signed in a passkey, registered for real. */
export async function buildPasskey(
  database: Database,
  { actor }: Pick<BuiltSession, "actor">,
  wish: AuthenticatorWish = {},
): Promise<BuiltPasskey> {
  const door: Door = { ...testSurroundings(), database, app: "console", deviceToken: null };
  const browserToken = newToken();
  const relyingParty = TEST_RELYING_PARTY;
  const options = await database.withActor(door, actor, (ctx) =>
    startPasskeyRegistration(ctx, { relyingParty, browserToken }),
  );
  const authenticator = buildAuthenticator(wish);
  const answer = authenticator.register(options);
  const outcome = await finishPasskeyRegistration(door, actor, { answer, relyingParty, browserToken });
  if (outcome.kind !== "added") throw new Error(`The built passkey was not added: ${outcome.kind}.`);
  return { passkeyId: outcome.passkeyId, authenticator };
}

/** What a browser does that is shown the sign-in page and has this passkey. */
export async function signInWithPasskey(door: Door, authenticator: Authenticator, wish?: AnswerWish) {
  const [relyingParty, browserToken] = [TEST_RELYING_PARTY, newToken()];
  const options = await startPasskeySignIn(door, { relyingParty, browserToken });
  const answer = authenticator.sign(options, wish);
  const outcome = await signInByPasskey(door, { answer, relyingParty, browserToken });
  return { answer, browserToken, door, outcome };
}
