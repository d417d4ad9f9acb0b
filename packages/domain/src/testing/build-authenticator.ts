import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

export interface AuthenticatorWish {
  readonly rpId?: string;
  readonly origin?: string;
  readonly credentialId?: Uint8Array;
  readonly aaguid?: string;
  /** Kept on several devices; such a passkey counts nothing. */
  readonly isSynced?: boolean;
  readonly counter?: number;
}

/** What one answer says otherwise than an honest one would. */
export interface AnswerWish {
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly crossOrigin?: boolean;
  readonly topOrigin?: string;
  readonly counter?: number;
  readonly userPresent?: boolean;
  readonly userVerified?: boolean;
  readonly backupEligible?: boolean;
  readonly backedUp?: boolean;
  readonly userHandle?: string | null;
  readonly signature?: string;
}

/** A passkey in software, for one site and one person. */
export interface Authenticator {
  readonly credentialId: string;
  register(options: { challenge: string; user: { id: string } }, wish?: AnswerWish): unknown;
  sign(options: { challenge: string }, wish?: AnswerWish): unknown;
}

const base64url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string): Buffer => createHash("sha256").update(bytes).digest();

export function buildAuthenticator(wish: AuthenticatorWish = {}): Authenticator {
  const { rpId = "console.test", origin = "http://console.test", isSynced = false, aaguid } = wish;
  const id = Buffer.from(wish.credentialId ?? randomBytes(32));
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  let counter = wish.counter ?? 0;
  let handle: string | null = null;

  const clientData = (type: string, challenge: string, said: AnswerWish) =>
    base64url(
      JSON.stringify({
        type: said.type ?? type,
        challenge,
        origin: said.origin ?? origin,
        crossOrigin: said.crossOrigin ?? false,
        ...(said.topOrigin !== undefined && { topOrigin: said.topOrigin }),
      }),
    );
  const authenticatorData = (said: AnswerWish, attested: Uint8Array) => {
    const { userPresent = true, userVerified = true, backupEligible = isSynced, backedUp = isSynced } = said;
    const bits: [boolean, number][] = [
      [userPresent, 0x01],
      [userVerified, 0x04],
      [backupEligible, 0x08],
      [backedUp, 0x10],
      [attested.length > 0, 0x40],
    ];
    const count = Buffer.alloc(4);
    count.writeUInt32BE(said.counter ?? counter);
    const flags = bits.reduce((sum, [isSet, bit]) => sum + (isSet ? bit : 0), 0);
    return Buffer.concat([sha256(said.rpId ?? rpId), Buffer.from([flags]), count, attested]);
  };
  const named = { id: base64url(id), rawId: base64url(id), type: "public-key", clientExtensionResults: {} };

  return {
    credentialId: base64url(id),
    register({ challenge, user }, said = {}) {
      handle = user.id;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const model = aaguid ? Buffer.from(aaguid.replaceAll("-", ""), "hex") : Buffer.alloc(16);
      const attested = Buffer.concat([model, length, id, coseKey(publicKey)]);
      const authData = new Uint8Array(authenticatorData(said, attested));
      const attestationObject = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ["fmt", "none"],
          ["attStmt", new Map<string, string>()],
          ["authData", authData],
        ]),
      );
      const clientDataJSON = clientData("webauthn.create", challenge, said);
      const response = { clientDataJSON, attestationObject: base64url(attestationObject), transports: ["internal"] };
      return { ...named, response };
    },
    sign({ challenge }, said = {}) {
      if (!isSynced) counter += 1;
      const clientDataJSON = clientData("webauthn.get", challenge, said);
      const authData = authenticatorData(said, new Uint8Array());
      const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, "base64url"))]);
      const signature = said.signature ?? base64url(sign("sha256", signed, privateKey));
      const userHandle = said.userHandle === undefined ? handle : said.userHandle;
      return { ...named, response: { clientDataJSON, authenticatorData: base64url(authData), signature, userHandle } };
    },
  };
}

function coseKey(publicKey: KeyObject): Uint8Array {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, "base64url"))],
      [-3, new Uint8Array(Buffer.from(y, "base64url"))],
    ]),
  );
}
