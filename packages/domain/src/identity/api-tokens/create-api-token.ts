import { Conflict, type Ctx, Invalid, type Member, NotFound, recordAudit, recordEvent } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { takeTokenWithin } from "../limits/take-token-within.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { CreateApiTokenInput } from "./create-api-token.input.ts";
import { type MintedApiToken, mintApiToken } from "./mint-api-token.ts";
import { scopes } from "./scopes.ts";

export interface CreatedApiToken {
  readonly id: string;
  readonly name: string;
  /** The only time that it leaves. */
  readonly text: string;
}

/** How many good ones somebody may have at once. */
const AT_MOST = 50;

// Each is told by mail, and making and revoking them in turn would never meet the other limit.
const BY_ACCOUNT: RateLimit = { action: "api tokens by account", capacity: 60, refillPerSecond: 1 / 60 };

/** For programs that act in the person's name; only who has just proven who they are makes one. */
export async function createApiToken(ctx: Ctx, raw: CreateApiTokenInput): Promise<CreatedApiToken> {
  const member = await requireRecentProof(ctx);
  const parsed = CreateApiTokenInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const input = { ...parsed.data, scopes: [...new Set(parsed.data.scopes)] };
  if (!input.scopes.every(isKnown)) throw new Invalid({ scopes: ["Choose among the things that are listed"] });
  await requireManaged(ctx, member, input.organizationId);
  await requireRoom(ctx, member, input.id);
  await takeTokenWithin(ctx, BY_ACCOUNT, `account:${member.userId}`);
  const minted = mintApiToken();
  await insert(ctx, member, input, minted);
  await record(ctx, member, input, minted);
  return { id: input.id, name: input.name, text: minted.text };
}

function isKnown(name: string): boolean {
  return scopes.some((scope) => scope.name === name);
}

async function requireManaged(ctx: Ctx, { userId }: Member, organizationId: string): Promise<void> {
  const managed = await ctx.em.execute<unknown[]>(
    "select 1 from organization_members where user_id = ? and organization_id = ? and role in ('OWNER', 'ADMIN')",
    [userId, organizationId],
  );
  if (managed.length === 0) throw new NotFound("There is no such organization.");
}

async function requireRoom(ctx: Ctx, { userId }: Member, id: string): Promise<void> {
  const [found] = await ctx.em.execute<{ good: number; made: boolean }[]>(
    `select count(*) filter (where revoked_at is null and coalesce(expires_at > now(), true))::int as good,
       coalesce(bool_or(id = ?), false) as made from api_tokens where user_id = ?`,
    [id, userId],
  );
  if (found?.made) throw new Conflict("api-token", "This token has been made already.");
  if ((found?.good ?? 0) >= AT_MOST)
    throw new Conflict("api-tokens", `Nobody has more than ${AT_MOST} tokens at once.`);
}

/** Raw, since the database's clock says when it ends, and since no request reads the hash back. */
async function insert(ctx: Ctx, { userId }: Member, input: CreateApiTokenInput, minted: MintedApiToken): Promise<void> {
  await ctx.em.execute(
    `insert into api_tokens (id, organization_id, user_id, created_by, name, token_hash, token_prefix, scopes, made_as, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, auth.role(), now() + make_interval(days => ?::int))`,
    [
      input.id,
      input.organizationId,
      userId,
      userId,
      input.name,
      minted.hash,
      minted.prefix,
      JSON.stringify(input.scopes),
      input.life === "none" ? null : Number(input.life),
    ],
    "run",
  );
}

async function record(
  ctx: Ctx,
  { userId }: Member,
  input: CreateApiTokenInput,
  { prefix }: MintedApiToken,
): Promise<void> {
  const { id, name, organizationId, life } = input;
  recordAudit(ctx, {
    action: "api-token.created",
    target: { type: "api-token", id },
    organizationId,
    after: { name, prefix, scopes: input.scopes, days: life === "none" ? null : Number(life) },
  });
  recordEvent(ctx, "api-token.created", { userId, organizationId }, { tokenId: id, name });
  await announceCredentialChange(ctx, { change: "token-created", name });
}
