import type { Ctx } from "../../kernel/index.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { beginOAuth, type Departure } from "./begin-oauth.ts";

/** Whoever is signed in wants to sign in by a provider's account too. */
export async function startLinking(ctx: Ctx, departure: Omit<Departure, "purpose">): Promise<string> {
  await requireRecentProof(ctx);
  return beginOAuth(ctx, { ...departure, purpose: "join" });
}
