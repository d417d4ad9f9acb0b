import { visitor } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { networkOf } from "../limits/network-of.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { beginOAuth, type Departure } from "./begin-oauth.ts";

const BY_ADDRESS: RateLimit = { action: "provider sign-in by address", capacity: 60, refillPerSecond: 1 / 10 };

/** Somebody wants to sign in, or to join, by a provider. Returns the state that they are sent away with. */
export async function startOAuth(door: Door, departure: Omit<Departure, "purpose">): Promise<string> {
  await takeToken(door.database, BY_ADDRESS, networkOf(door.client.address));
  return door.database.withActor(door, visitor, (ctx) => beginOAuth(ctx, { ...departure, purpose: "sign-in" }));
}
