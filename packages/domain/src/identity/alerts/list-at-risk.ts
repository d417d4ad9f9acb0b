import type { Ctx } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { spentLink } from "../links/spent-link.ts";
import { newSessionOf } from "../sessions/open-session.ts";
import { type FoundAlert, findAlert } from "./find-alert.ts";

/** Something by which somebody could come back, or act on. */
export interface Possession {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date;
  /** Whether whoever it was may have added it. */
  readonly isNew: boolean;
}

export interface AtRisk {
  readonly sessions: number;
  readonly passkeys: readonly Possession[];
  readonly identities: readonly Possession[];
  readonly tokens: readonly Possession[];
  /** They all go, whenever they were made. */
  readonly hasRecoveryCodes: boolean;
}

/** What may be lost, for whoever said by a security mail that it was not them. */
export async function listAtRisk(door: Door, token: string): Promise<AtRisk> {
  const alert = await findAlert(door, token);
  if (alert?.state !== "disowned") throw spentLink();
  return door.database.withActor(door, newSessionOf(alert), (ctx) => readAtRisk(ctx, alert), { readOnly: true });
}

async function readAtRisk(ctx: Ctx, { userId, since }: FoundAlert): Promise<AtRisk> {
  const rows = async (text: string): Promise<Possession[]> => {
    const found = await ctx.em.execute<{ id: string; name: string; added: number }[]>(text, [userId]);
    return found.map(({ id, name, added }) => {
      const addedAt = new Date(Number(added) * 1_000);
      return { id, name, addedAt, isNew: addedAt >= since };
    });
  };
  const added = "extract(epoch from created_at)::float8 as added";
  const passkeys = await rows(
    `select id, coalesce(device_name, 'Passkey') as name, ${added} from passkeys where user_id = ? order by created_at desc`,
  );
  const identities = await rows(
    `select id, concat_ws(', ', initcap(provider), coalesce(provider_email, provider_name)) as name, ${added}
     from oauth_accounts where user_id = ? order by created_at desc`,
  );
  const tokens = await rows(
    `select id, name, ${added} from api_tokens
     where user_id = ? and revoked_at is null and (expires_at is null or expires_at > now()) order by created_at desc`,
  );
  const [rest] = await ctx.em.execute<{ sessions: number; codes: boolean }[]>(
    `select (select count(*)::int from user_sessions s where s.user_id = u.id and auth.session_alive(s, u.user_role)) as sessions,
       exists (select 1 from recovery_codes c where c.user_id = u.id and c.used_at is null) as codes
     from auth.users u where u.id = ?`,
    [userId],
  );
  return {
    sessions: rest?.sessions ?? 0,
    passkeys,
    identities,
    tokens,
    hasRecoveryCodes: rest?.codes ?? false,
  };
}
