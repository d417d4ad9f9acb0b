import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import type { Secrets } from "../context.ts";
import { type KeyRing, SealBroken } from "./key-ring.ts";

const FORM = "bw1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface Key {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Seals with the key of today's secret, opens with it or any former one: `bw1.<key>.<iv, text and tag in base64url>`. */
export function createKeyRing(secrets: Secrets): KeyRing {
  const current = keyOf(secrets.current);
  const keys = new Map([...secrets.previous.map(keyOf), current].map((key) => [key.id, key]));
  return {
    currentKeyId: current.id,
    seal(text, about) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", current.bytes, iv).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${FORM}.${current.id}.${sealed.toString("base64url")}`;
    },
    open(sealed, about) {
      const { keyId, bytes } = take(sealed);
      const key = keys.get(keyId);
      if (key === undefined) throw new SealBroken(`Sealed under the key ${keyId}, which is not on the ring.`);
      const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, IV_BYTES)).setAAD(
        Buffer.from(about),
      );
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const text = [decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()];
        return Buffer.concat(text).toString("utf8");
      } catch (cause) {
        throw new SealBroken("Changed since it was sealed, or sealed for another place.", { cause });
      }
    },
    has: (keyId) => keys.has(keyId),
  };
}

function take(sealed: string): { keyId: string; bytes: Buffer } {
  const [form, keyId, body, ...more] = sealed.split(".");
  const bytes = Buffer.from(body ?? "", "base64url");
  if (form !== FORM || keyId === undefined || more.length > 0 || bytes.length < IV_BYTES + TAG_BYTES)
    throw new SealBroken("Not a sealed text.");
  return { keyId, bytes };
}

// The id tells nothing of the secret: it is a hash of the key that was drawn from it.
function keyOf(secret: Uint8Array): Key {
  const bytes = new Uint8Array(hkdfSync("sha256", secret, new Uint8Array(), "boardwalk key ring", 32));
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 12), bytes };
}
