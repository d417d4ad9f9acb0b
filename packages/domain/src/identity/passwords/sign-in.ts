import { hashToken, Invalid } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { recordRefusedSignIn } from "../history/record-refused-sign-in.ts";
import { bucketOfAccount } from "../limits/bucket-of-account.ts";
import { networkOf } from "../limits/network-of.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { giveTokensBack, takeTokens } from "../limits/take-tokens.ts";
import { type IssuedSession, openSession } from "../sessions/open-session.ts";
import { decoyHash, hashPassword, isOutdated, verifyPassword } from "./password-hash.ts";
import { SignInInput } from "./sign-in.input.ts";

export type SignInOutcome =
  | { readonly kind: "signed-in"; readonly session: IssuedSession }
  | { readonly kind: "refused" };

// Only what fails counts. A device that the account knows has a bucket of its own, so that nobody can lock its owner out.
const BY_ACCOUNT: RateLimit = { action: "sign-in by account", capacity: 10, refillPerSecond: 1 / 60 };
const BY_ADDRESS: RateLimit = { action: "sign-in by address", capacity: 60, refillPerSecond: 1 / 10 };

export async function signIn(door: Door, raw: SignInInput): Promise<SignInOutcome> {
  const parsed = SignInInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const { email, password } = parsed.data;

  const found = await findPassword(door, email);
  const tokens = [
    { limit: BY_ACCOUNT, identifier: bucketOfAccount(email, found?.knowsDevice ? door.deviceToken : null) },
    { limit: BY_ADDRESS, identifier: networkOf(door.client.address) },
  ];
  await takeTokens(door.database, tokens);
  const matches = await verifyPassword(found?.passwordHash ?? (await decoyHash()), password);
  if (!found?.passwordHash || !matches || !found.isActive) {
    await recordRefusal(door, email, found, matches);
    return { kind: "refused" };
  }
  const freshHash = isOutdated(found.passwordHash) ? await hashPassword(password) : null;
  const session = await openSession(door, { userId: found.userId, role: found.role, method: "password", freshHash });
  await giveTokensBack(door.database, tokens);
  return { kind: "signed-in", session };
}

interface FoundPassword {
  readonly userId: string;
  readonly passwordHash: string | null;
  readonly isActive: boolean;
  readonly role: string;
  readonly knowsDevice: boolean;
}

async function findPassword(door: Door, email: string): Promise<FoundPassword | undefined> {
  const [found] = await door.database.prepared(
    "password-by-email",
    "select * from auth.password_by_email($1, $2)",
    [email, door.deviceToken === null ? "" : hashToken(door.deviceToken)],
    (row): FoundPassword => ({
      userId: String(row["user_id"]),
      passwordHash: typeof row["password_hash"] === "string" ? row["password_hash"] : null,
      isActive: row["is_active"] === true,
      role: String(row["user_role"]),
      knowsDevice: row["knows_device"] === true,
    }),
  );
  return found;
}

async function recordRefusal(
  door: Door,
  email: string,
  found: FoundPassword | undefined,
  matches: boolean,
): Promise<void> {
  const reason = !found
    ? "unknown-address"
    : !found.passwordHash
      ? "no-password"
      : !matches
        ? "wrong-password"
        : "inactive";
  await recordRefusedSignIn(door, { userId: found?.userId ?? null, email, method: "password", reason });
}
