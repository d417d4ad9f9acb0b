import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

export interface MadeAssertion {
  readonly challenge: string;
  /** As it is stored: COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly key: KeyObject;
  readonly signed: Buffer;
  readonly signature: Buffer;
  readonly answer: {
    readonly id: string;
    readonly rawId: string;
    readonly type: "public-key";
    readonly response: {
      readonly clientDataJSON: string;
      readonly authenticatorData: string;
      readonly signature: string;
    };
  };
}

export const RELYING_PARTY = { id: "localhost", origins: ["http://localhost:3000"] };

/** What a passkey on a P-256 key answers to a challenge. */
export function makeAssertion(): MadeAssertion {
  const { publicKey: key, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const challenge = randomBytes(32).toString("base64url");
  const clientData = Buffer.from(
    JSON.stringify({ type: "webauthn.get", challenge, origin: RELYING_PARTY.origins[0], crossOrigin: false }),
  );
  // Present, verified, backup eligible and backed up, with a counter of zero, as synced passkeys say.
  const authenticatorData = Buffer.concat([sha256(RELYING_PARTY.id), Buffer.from([0x1d, 0, 0, 0, 0])]);
  const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
  const signature = sign("sha256", signed, privateKey);
  const id = randomBytes(32).toString("base64url");
  const response = {
    clientDataJSON: clientData.toString("base64url"),
    authenticatorData: authenticatorData.toString("base64url"),
    signature: signature.toString("base64url"),
  };
  return {
    challenge,
    publicKey: coseKey(x, y),
    key,
    signed,
    signature,
    answer: { id, rawId: id, type: "public-key", response },
  };
}

function sha256(bytes: Buffer | string): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** An ES256 key by RFC 9053, as five entries of a CBOR map. */
function coseKey(x: string, y: string): Uint8Array<ArrayBuffer> {
  const head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
  const middle = [0x22, 0x58, 0x20];
  return Uint8Array.from([...head, ...Buffer.from(x, "base64url"), ...middle, ...Buffer.from(y, "base64url")]);
}
