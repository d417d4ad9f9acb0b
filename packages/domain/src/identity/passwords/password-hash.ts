import { ARGON2_PARAMETERS } from "./hashing/argon2-parameters.ts";
import { hashInTurn } from "./hashing/hash-in-turn.ts";

export async function hashPassword(password: string): Promise<string> {
  const answer = await hashInTurn({ kind: "hash", password: password.normalize("NFKC") });
  if (answer.kind !== "hashed") throw new Error("The password could not be hashed.");
  return answer.hash;
}

export async function verifyPassword(storedHash: string, password: string): Promise<boolean> {
  const answer = await hashInTurn({ kind: "verify", storedHash, password: password.normalize("NFKC") });
  // A stored form that is no hash at all matches nothing.
  return answer.kind === "verified" && answer.matches;
}

export function isOutdated(storedHash: string): boolean {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(storedHash);
  if (!found) return true;
  return Number(found[1]) < ARGON2_PARAMETERS.memoryCost || Number(found[2]) < ARGON2_PARAMETERS.timeCost;
}

let decoy: Promise<string> | null = null;

/** Verified where an account has no password, so that an unknown address takes just as long. */
export function decoyHash(): Promise<string> {
  decoy ??= hashPassword("nobody has this one").catch((error: unknown) => {
    decoy = null;
    throw error;
  });
  return decoy;
}
