import type { Member } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { limitProofs } from "../step-up/limit-proofs.ts";
import { renewProof } from "../step-up/renew-proof.ts";
import type { RenewedSession } from "../step-up/rotate-session.ts";
import type { OAuthProvider, ProvenIdentity } from "./oauth-provider.ts";
import { refreshIdentity } from "./refresh-identity.ts";

export type IdentityProof =
  | { readonly kind: "proven"; readonly session: RenewedSession }
  | { readonly kind: "refused"; readonly because: "another" | "stale" };

// The provider's clock and the database's may differ by so much, and a time elsewhere is told in whole seconds.
const CLOCKS_DIFFER_SECONDS = 10;

/** Whether somebody came back with an account of their own, at which they proved themselves only now; their session then has a fresh proof. */
export async function proveByIdentity(
  door: Door,
  member: Member,
  { provider, identity, startedAt }: { provider: OAuthProvider; identity: ProvenIdentity; startedAt: number },
): Promise<IdentityProof> {
  const isTheirs = await limitProofs(door, member, {
    method: "oauth",
    reason: "wrong-proof",
    prove: () => door.database.withActor(door, member, (ctx) => refreshIdentity(ctx, provider, identity)),
  });
  if (!isTheirs) return { kind: "refused", because: "another" };
  if (identity.provenAt === null || identity.provenAt < startedAt - CLOCKS_DIFFER_SECONDS)
    return { kind: "refused", because: "stale" };
  const session = await door.database.withActor(door, member, (ctx) => renewProof(ctx, { method: "oauth" }));
  return { kind: "proven", session };
}
