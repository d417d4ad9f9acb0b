import { generateAuthenticationOptions } from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import { type Ctx, requireMember } from "../../kernel/index.ts";
import { keepChallenge } from "./keep-challenge.ts";
import { knownTransports } from "./known-transports.ts";
import { Passkey } from "./passkey.entity.ts";
import type { RelyingParty } from "./relying-party.ts";

type ProofOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/** What a browser needs to ask whoever is signed in for one of their own passkeys, with finger, face or PIN; null for who has none. */
export async function startPasskeyProof(
  ctx: Ctx,
  { relyingParty, browserToken }: { relyingParty: RelyingParty; browserToken: string },
): Promise<ProofOptions | null> {
  const { userId } = requireMember(ctx);
  const passkeys = await ctx.em.find(Passkey, { userId }, { fields: ["credentialId", "transports"] });
  if (passkeys.length === 0) return null;
  const options = await generateAuthenticationOptions({
    rpID: relyingParty.id,
    userVerification: "required",
    timeout: 300_000,
    allowCredentials: passkeys.map(({ credentialId, transports }) => ({
      id: isoBase64URL.fromBuffer(new Uint8Array(credentialId)),
      transports: knownTransports(transports),
    })),
  });
  await keepChallenge(ctx, "step-up", { browserToken, challenge: options.challenge });
  return options;
}
