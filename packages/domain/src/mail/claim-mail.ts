import type { Ctx } from "../kernel/index.ts";

export interface ClaimedMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

export type Claim =
  | { readonly kind: "claimed"; readonly mail: ClaimedMail }
  /** It is sent, kept, or gone with its person: there is nothing to deliver. */
  | { readonly kind: "settled" }
  | { readonly kind: "held" }
  | { readonly kind: "under-way" };

interface ClaimedRow {
  readonly recipient: string;
  readonly subject_ciphertext: string;
  readonly body_ciphertext: string;
}

// Longer than a job may take, so that who lets one lapse is surely no longer sending.
const CLAIM = "2 minutes";

/** One conditional update decides who delivers a mail now. What had failed may be tried again by hand. */
export async function claimMail(ctx: Ctx, id: string): Promise<Claim> {
  const [row] = await ctx.em.execute<ClaimedRow[]>(
    `update outgoing_mail set claimed_until = now() + interval '${CLAIM}', tries = tries + 1
     where id = ? and state in ('waiting', 'failed')
       and coalesce(claimed_until <= now(), true) and coalesce(hold_until <= now(), true)
     returning recipient, subject_ciphertext, body_ciphertext`,
    [id],
  );
  if (row)
    return {
      kind: "claimed",
      mail: { id, recipient: row.recipient, subject: row.subject_ciphertext, body: row.body_ciphertext },
    };
  const [standing] = await ctx.em.execute<{ held: boolean }[]>(
    `select coalesce(hold_until > now(), false) as held from outgoing_mail
     where id = ? and state in ('waiting', 'failed')`,
    [id],
  );
  if (!standing) return { kind: "settled" };
  return { kind: standing.held ? "held" : "under-way" };
}
