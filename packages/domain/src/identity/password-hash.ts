import { hash, verify } from "@node-rs/argon2";
import { isDomainError } from "../kernel/index.ts";
import { hashInTurn } from "./hash-in-turn.ts";

/** OWASP's floor for argon2id. Raising it rehashes each password at its next sign-in. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hashInTurn(() => hash(password.normalize("NFKC"), PARAMETERS));
}

export async function verifyPassword(storedHash: string, password: string): Promise<boolean> {
  try {
    return await hashInTurn(() => verify(storedHash, password.normalize("NFKC")));
  } catch (error) {
    if (isDomainError(error)) throw error;
    // A stored form that is no hash at all matches nothing.
    return false;
  }
}

export function isOutdated(storedHash: string): boolean {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(storedHash);
  if (!found) return true;
  return Number(found[1]) < PARAMETERS.memoryCost || Number(found[2]) < PARAMETERS.timeCost;
}

let decoy: Promise<string> | null = null;

/** Verified where an account has no password, so that an unknown address takes just as long. */
export function decoyHash(): Promise<string> {
  decoy ??= hashPassword("nobody has this one");
  return decoy;
}
