import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { AssertionAnswerInput } from "./passkey-answer.input.ts";
import { readClientData } from "./read-client-data.ts";
import type { RelyingParty } from "./relying-party.ts";

export interface Assertion {
  readonly counter: number;
  readonly backedUp: boolean;
  readonly userVerified: boolean;
}

export interface ExpectedAssertion {
  readonly challenge: string;
  readonly relyingParty: RelyingParty;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly backupEligible: boolean;
  readonly requireUserVerification: boolean;
}

/** What the passkey signed, or null where anything is not as WebAuthn Level 3 asks (section 7.2). Its counter is judged where it is stored. */
export async function verifyAssertion(
  answer: AssertionAnswerInput,
  { challenge, relyingParty, publicKey, backupEligible, requireUserVerification }: ExpectedAssertion,
): Promise<Assertion | null> {
  try {
    if (readClientData(answer.response.clientDataJSON) === null) return null;
    const { clientDataJSON, authenticatorData, signature } = answer.response;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {}, response: { clientDataJSON, authenticatorData, signature } },
      expectedChallenge: challenge,
      expectedOrigin: [...relyingParty.origins],
      expectedRPID: relyingParty.id,
      // The library looks at the counter before the signature: with 0 it leaves that to us, and nobody without the key makes us report anything.
      credential: { id: answer.id, publicKey, counter: 0 },
      requireUserVerification,
    });
    const isEligible = authenticationInfo.credentialDeviceType === "multiDevice";
    if (!verified || isEligible !== backupEligible) return null;
    return {
      counter: authenticationInfo.newCounter,
      backedUp: authenticationInfo.credentialBackedUp,
      userVerified: authenticationInfo.userVerified,
    };
  } catch {
    return null;
  }
}
