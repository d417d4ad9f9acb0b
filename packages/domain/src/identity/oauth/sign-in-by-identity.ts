import { type Ctx, type Member, newId } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import type { RefusalReason } from "../history/parse-refusal-reason.ts";
import { admit } from "../join/admit.ts";
import { fitPersonName } from "../person-name.input.ts";
import { type IssuedSession, newSessionOf, writeSession } from "../sessions/open-session.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import { keepIdentity } from "./keep-identity.ts";
import type { OAuthProvider, ProvenIdentity } from "./oauth-provider.ts";
import { refreshIdentity } from "./refresh-identity.ts";

export type IdentityOutcome =
  | { readonly kind: "signed-in"; readonly session: IssuedSession }
  | { readonly kind: "refused"; readonly because: "unproven" | "closed" | "taken" };

interface Owner {
  readonly userId: string;
  readonly role: string;
  readonly isActive: boolean;
}

/**
 * Signs in whoever an identity belongs to. One that nobody has yet is joined to the account of its address where both
 * sides have proven that, and otherwise makes an account, or takes over one whose address nobody ever proved.
 */
export async function signInByIdentity(
  door: Door,
  provider: OAuthProvider,
  identity: ProvenIdentity,
): Promise<IdentityOutcome> {
  const owner = await findOwner(door, provider.key, identity.subject);
  if (owner) return openFor(door, provider, owner, (ctx) => refreshIdentity(ctx, provider, identity));
  // The same whether somebody here has the address or not: nobody learns that by an address that they never proved.
  if (identity.email === null || !identity.emailIsProven) return { kind: "refused", because: "unproven" };
  const admission = { email: identity.email, name: fitPersonName(identity.name), isVerified: true, passwordHash: null };
  const admitted = await admit(door, admission, async (ctx, member) => {
    if ((await keepIdentity(ctx, provider, identity)) === "taken") throw new IdentityTaken();
    return writeSession(ctx, member, proofOf(member, provider), door);
  }).catch(nullIfTaken);
  if (admitted === null) return secondLook(door, provider, identity);
  if (admitted.kind === "admitted") return { kind: "signed-in", session: admitted.value };
  if (!admitted.isVerified) return { kind: "refused", because: "unproven" };
  const { email } = identity;
  const joined = await openFor(door, provider, admitted, (ctx) => joinByAddress(ctx, provider, identity, email)).catch(
    nullIfTaken,
  );
  return joined ?? secondLook(door, provider, identity);
}

class IdentityTaken extends Error {}

function nullIfTaken(error: unknown): null {
  if (error instanceof IdentityTaken) return null;
  throw error;
}

/** Somebody was first with this very identity: mostly the same person in another window. */
async function secondLook(door: Door, provider: OAuthProvider, identity: ProvenIdentity): Promise<IdentityOutcome> {
  const owner = await findOwner(door, provider.key, identity.subject);
  if (!owner) return { kind: "refused", because: "taken" };
  return openFor(door, provider, owner, (ctx) => refreshIdentity(ctx, provider, identity));
}

async function joinByAddress(
  ctx: Ctx,
  provider: OAuthProvider,
  identity: ProvenIdentity,
  email: string,
): Promise<boolean> {
  // As it stands now: the address may have moved on since it was looked for.
  const [still] = await ctx.em.execute<unknown[]>(
    "select 1 from auth.users where id = auth.uid() and lower(email) = lower(?) and email_verified_at is not null",
    [email],
  );
  if (still === undefined) return false;
  const kept = await keepIdentity(ctx, provider, identity);
  if (kept === "taken") throw new IdentityTaken();
  if (kept === "kept") await announceCredentialChange(ctx, { change: "sign-in-added", name: provider.name });
  return true;
}

/** Opens a session for somebody, if what has to hold in its transaction does. */
async function openFor(
  door: Door,
  provider: OAuthProvider,
  owner: Owner,
  holds: (ctx: Ctx) => Promise<boolean>,
): Promise<IdentityOutcome> {
  if (!owner.isActive) {
    await recordRefusal(door, owner.userId);
    return { kind: "refused", because: "closed" };
  }
  const member = newSessionOf(owner);
  return door.database.withActor(door, member, async (ctx): Promise<IdentityOutcome> => {
    if (!(await holds(ctx))) return { kind: "refused", because: "taken" };
    return { kind: "signed-in", session: await writeSession(ctx, member, proofOf(member, provider), door) };
  });
}

function proofOf({ userId, role }: Member, { key }: OAuthProvider) {
  return { userId, role, method: "oauth", provider: key, freshHash: null } as const;
}

async function findOwner(door: Door, provider: string, subject: string): Promise<Owner | null> {
  const [owner] = await door.database.prepared(
    "person-by-identity",
    "select * from auth.person_by_identity($1, $2)",
    [provider, subject],
    (row): Owner => ({
      userId: String(row["user_id"]),
      role: String(row["user_role"]),
      isActive: row["is_active"] === true,
    }),
  );
  return owner ?? null;
}

async function recordRefusal(door: Door, userId: string): Promise<void> {
  const { address, userAgent } = door.client;
  await door.database.prepared(
    "record-refused-oauth",
    "select auth.record_refused_sign_in($1, $2, null, 'oauth', $3, $4::inet, $5::jsonb, $6::jsonb, $7)",
    [
      newId(),
      userId,
      "inactive" satisfies RefusalReason,
      address,
      JSON.stringify(describeUserAgent(userAgent)),
      JSON.stringify(door.places.locate(address)),
      door.requestId,
    ],
    () => null,
  );
}
