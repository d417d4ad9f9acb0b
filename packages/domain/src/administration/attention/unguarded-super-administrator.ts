import type { Attention } from "./attention.ts";

/** A password can be talked out of somebody, a passkey cannot. */
export const unguardedSuperAdministrator: Attention = {
  name: "unguarded-super-administrator",
  async look(ctx) {
    const [row] = await ctx.em.execute<{ unguarded: number }[]>(
      "select auth.count_unguarded_administrators() as unguarded",
    );
    const unguarded = row?.unguarded ?? 0;
    if (unguarded === 0) return null;
    return {
      tone: "caution",
      title:
        unguarded === 1 ? "A super administrator has no passkey" : `${unguarded} super administrators have no passkey`,
      says: "Whoever learns their password, or reads their mail, runs this installation. A passkey cannot be given away: it is added on the page of security, by each of them.",
      place: "super-administrators",
    };
  },
};
