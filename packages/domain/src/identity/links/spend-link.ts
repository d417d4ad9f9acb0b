import { type Ctx, recordAudit, recordEvent, requireMember } from "../../kernel/index.ts";
import { spentLink } from "./spent-link.ts";

export interface LinkToSpend {
  readonly linkId: string;
  /** Of the token, or of the code in the browser that asked (`hashCode`). */
  readonly secretHash: string;
  /** What stands in an account that nobody had proven the address of is dropped, but for whoever is signed in to it. */
  readonly keepsAll?: boolean;
}

/** Uses a link up for the person at work, who has proven the address by it. Whoever is second finds it Expired. */
export async function spendLink(ctx: Ctx, { linkId, secretHash, keepsAll = false }: LinkToSpend): Promise<void> {
  const { userId } = requireMember(ctx);
  const [spent] = await ctx.em.execute<{ first_proof: boolean; dropped: Record<string, number> | null }[]>(
    "select * from auth.spend_link(?, ?, ?)",
    [linkId, secretHash, keepsAll],
  );
  if (!spent) throw spentLink();
  if (!spent.first_proof) return;
  recordAudit(ctx, {
    action: "user.verified",
    target: { type: "user", id: userId },
    ...(spent.dropped === null ? {} : { after: { dropped: spent.dropped } }),
  });
  recordEvent(ctx, "user.verified", { userId }, {});
}
