import { generateRegistrationOptions } from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import type { Ctx } from "../../kernel/index.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { User } from "../user.entity.ts";
import { keepChallenge } from "./keep-challenge.ts";
import { knownTransports } from "./known-transports.ts";
import { Passkey } from "./passkey.entity.ts";
import type { RelyingParty } from "./relying-party.ts";
import { userHandle } from "./user-handle.ts";
import { ALGORITHMS } from "./verify-registration.ts";

type RegistrationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;

/** What a browser needs to make a passkey for whoever is signed in, anywhere but where they have one already. */
export async function startPasskeyRegistration(
  ctx: Ctx,
  { relyingParty, browserToken }: { relyingParty: RelyingParty; browserToken: string },
): Promise<RegistrationOptions> {
  const { userId } = await requireRecentProof(ctx);
  const user = await ctx.em.findOneOrFail(User, { id: userId }, { fields: ["email", "name"] });
  const passkeys = await ctx.em.find(Passkey, { userId }, { fields: ["credentialId", "transports"] });
  const options = await generateRegistrationOptions({
    rpName: "Boardwalk",
    rpID: relyingParty.id,
    userID: userHandle(userId),
    userName: user.email ?? user.name ?? "Boardwalk",
    userDisplayName: user.name ?? user.email ?? "",
    timeout: 300_000,
    attestationType: "none",
    excludeCredentials: passkeys.map(({ credentialId, transports }) => ({
      id: isoBase64URL.fromBuffer(new Uint8Array(credentialId)),
      transports: knownTransports(transports),
    })),
    // Usernameless sign-in needs it discoverable.
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  await keepChallenge(ctx, "registration", { browserToken, challenge: options.challenge });
  return options;
}
