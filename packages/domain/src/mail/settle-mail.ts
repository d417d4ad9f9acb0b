import type { Ctx } from "../kernel/index.ts";

export type MailEnd =
  | { readonly kind: "sent" }
  | { readonly kind: "kept" }
  /** Worth another try, or, for good, not. */
  | { readonly kind: "failed"; readonly reason: string; readonly forGood: boolean };

const LONGEST_REASON = 500;

/** Writes down what became of a try. What is sent loses its words at once. */
export async function settleMail(ctx: Ctx, id: string, end: MailEnd): Promise<void> {
  if (end.kind === "sent") {
    await ctx.em.execute(
      `update outgoing_mail set state = 'sent', sent_at = now(), claimed_until = null, failure = null,
         subject_ciphertext = null, body_ciphertext = null where id = ? and state in ('waiting', 'failed')`,
      [id],
    );
    return;
  }
  if (end.kind === "kept") {
    await ctx.em.execute(
      "update outgoing_mail set state = 'kept', claimed_until = null where id = ? and state in ('waiting', 'failed')",
      [id],
    );
    return;
  }
  await ctx.em.execute(
    `update outgoing_mail set state = ?, claimed_until = null, failure = ?, due_at = now() + interval '1 hour'
     where id = ? and state in ('waiting', 'failed')`,
    [end.forGood ? "failed" : "waiting", plainReason(end.reason), id],
  );
}

/** What a server says is somebody else's text: one line of it, without what no terminal should get. */
function plainReason(reason: string): string {
  return reason
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_REASON);
}
