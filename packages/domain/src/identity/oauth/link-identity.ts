import type { Member } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import { keepIdentity } from "./keep-identity.ts";
import type { OAuthProvider, ProvenIdentity } from "./oauth-provider.ts";

/** Joins an identity to the account whose owner asked for it while signed in. */
export async function linkIdentity(
  door: Door,
  member: Member,
  provider: OAuthProvider,
  identity: ProvenIdentity,
): Promise<"linked" | "taken"> {
  return door.database.withActor(door, member, async (ctx) => {
    const kept = await keepIdentity(ctx, provider, identity);
    if (kept === "kept") await announceCredentialChange(ctx, { change: "sign-in-added", name: provider.name });
    return kept === "taken" ? "taken" : "linked";
  });
}
