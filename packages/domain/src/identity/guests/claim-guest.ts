import { type Ctx, hashToken, recordAudit, userIdOf } from "../../kernel/index.ts";

/** Whoever signs in takes along what they walked as a guest of this browser, and the guest is gone. */
export async function claimGuest(ctx: Ctx, sessionToken: string | null = null): Promise<void> {
  const personId = userIdOf(ctx.actor);
  if (sessionToken === null || personId === null) return;
  const [row] = await ctx.em.execute<{ handed: number }[]>("select auth.claim_guest(?) as handed", [
    hashToken(sessionToken),
  ]);
  const walks = row?.handed ?? 0;
  if (walks > 0)
    recordAudit(ctx, { action: "guest.claimed", target: { type: "user", id: personId }, after: { walks } });
}
