import { verifyRegistrationResponse } from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL } from "@simplewebauthn/server/helpers";
import { knownTransports } from "./known-transports.ts";
import type { RegistrationAnswerInput } from "./passkey-answer.input.ts";
import { readClientData } from "./read-client-data.ts";
import type { RelyingParty } from "./relying-party.ts";

export interface NewCredential {
  readonly credentialId: Uint8Array<ArrayBuffer>;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly aaguid: Uint8Array<ArrayBuffer>;
  readonly transports: string[];
  readonly backupEligible: boolean;
  readonly backedUp: boolean;
  readonly userVerified: boolean;
}

/** Ed25519, ES256 and RS256: what every authenticator has one of. */
export const ALGORITHMS = [-8, -7, -257];

const LONGEST_ID = 1023;

export interface ExpectedRegistration {
  readonly challenge: string;
  readonly relyingParty: RelyingParty;
  readonly requireUserVerification?: boolean;
}

/** The credential, or null where anything is not as WebAuthn Level 3 asks (section 7.1). */
export async function verifyRegistration(
  answer: RegistrationAnswerInput,
  { challenge, relyingParty, requireUserVerification = false }: ExpectedRegistration,
): Promise<NewCredential | null> {
  try {
    if (readClientData(answer.response.clientDataJSON) === null || !hasNoCertificate(answer)) return null;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        ...answer,
        clientExtensionResults: {},
        response: {
          clientDataJSON: answer.response.clientDataJSON,
          attestationObject: answer.response.attestationObject,
        },
      },
      expectedChallenge: challenge,
      expectedOrigin: [...relyingParty.origins],
      expectedRPID: relyingParty.id,
      requireUserVerification,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return null;
    const { credential, aaguid, credentialDeviceType, credentialBackedUp, userVerified } = registrationInfo;
    const credentialId = isoBase64URL.toBuffer(credential.id);
    // The id in the signed data counts, and whoever names another one beside it is up to something.
    if (credential.id !== answer.id || credentialId.byteLength > LONGEST_ID) return null;
    return {
      credentialId,
      publicKey: credential.publicKey,
      counter: credential.counter,
      aaguid: new Uint8Array(Buffer.from(aaguid.replaceAll("-", ""), "hex")),
      transports: knownTransports(answer.response.transports),
      backupEligible: credentialDeviceType === "multiDevice",
      backedUp: credentialBackedUp,
      userVerified,
    };
  } catch {
    return null;
  }
}

// We ask for no attestation. A statement with certificates would make the server fetch the revocation lists that it names.
function hasNoCertificate({ response }: RegistrationAnswerInput): boolean {
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  const format = attestation.get("fmt");
  return format === "none" || (format === "packed" && attestation.get("attStmt").get("x5c") === undefined);
}
