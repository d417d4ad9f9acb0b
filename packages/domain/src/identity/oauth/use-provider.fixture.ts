import type { JWTPayload } from "jose";
import { beforeAll } from "vitest";
import { createMovableClock } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { createOAuth } from "./create-oauth.ts";
import { type FakeIssuer, fakeIssuer } from "./issuer.fixture.ts";
import { leaveForProvider } from "./leave-for-provider.ts";
import type { OAuthProvider } from "./oauth-provider.ts";

export interface BuiltProvider {
  readonly provider: OAuthProvider;
  readonly issuer: FakeIssuer;
  /** Sends a browser away, and has the provider say who is to come back. */
  leave(door: Door, state: string, browserToken: string, claims: JWTPayload): Promise<URL>;
}

/** A provider for the test file that calls this, in the process itself. */
export function useProvider(key: string): () => BuiltProvider {
  let built: BuiltProvider | null = null;
  beforeAll(async () => {
    built = await build(key);
  });
  return () => {
    if (!built) throw new Error("The provider is there only while its tests run.");
    return built;
  };
}

async function build(key: string): Promise<BuiltProvider> {
  const address = `https://${key}.test`;
  const issuer = await fakeIssuer({ issuer: address });
  const setting = { provider: key, id: "client", secret: "s", issuer: address, name: null, apple: null };
  const provider = oneOf(createOAuth([setting], { clock: createMovableClock(new Date()), fetch: issuer.fetch }));
  async function leave(door: Door, state: string, browserToken: string, claims: JWTPayload): Promise<URL> {
    const leaving = await leaveForProvider(door, { provider, state, browserToken });
    if (leaving.kind !== "to") throw new Error(`Not sent away: ${leaving.kind}`);
    const went = new URL(leaving.address);
    issuer.answers({ claims: { nonce: went.searchParams.get("nonce"), ...claims } });
    return went;
  }
  return { provider, issuer, leave };
}

function oneOf({ providers: [provider] }: ReturnType<typeof createOAuth>): OAuthProvider {
  if (!provider) throw new Error("No provider was made");
  return provider;
}
