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
  | { readonly kind: "under-way"; readonly secondsLeft: number };

interface ClaimedRow {
  readonly recipient: string;
  readonly subject_ciphertext: string;
  readonly body_ciphertext: string;
}

/** One conditional update decides who delivers a mail now. What had failed may be tried again by hand. */
export async function claimMail(ctx: Ctx, id: string, seconds: number): Promise<Claim> {
  const [row] = await ctx.em.execute<ClaimedRow[]>(
    `update outgoing_mail set claimed_until = now() + ? * interval '1 second', tries = tries + 1
     where id = ? and state in ('waiting', 'failed')
       and coalesce(claimed_until <= now(), true) and coalesce(hold_until <= now(), true)
     returning recipient, subject_ciphertext, body_ciphertext`,
    [seconds, id],
  );
  if (row)
    return {
      kind: "claimed",
      mail: { id, recipient: row.recipient, subject: row.subject_ciphertext, body: row.body_ciphertext },
    };
  const [standing] = await ctx.em.execute<{ held: boolean; left: number }[]>(
    `select coalesce(hold_until > now(), false) as held,
       coalesce(greatest(ceil(extract(epoch from claimed_until - now())), 1), 1)::int as left from outgoing_mail
     where id = ? and state in ('waiting', 'failed')`,
    [id],
  );
  if (!standing) return { kind: "settled" };
  return standing.held ? { kind: "held" } : { kind: "under-way", secondsLeft: standing.left };
}
