import { Conflict, type Ctx, requireMember } from "../../kernel/index.ts";

/** The way that is about to go, by the id of its row where it has one. */
export type WayIn =
  | { readonly kind: "password" }
  | { readonly kind: "passkey"; readonly id: string }
  | { readonly kind: "identity"; readonly id: string };

/**
 * Before a way in is removed, in the transaction that removes it: another one has to be left. The person's row stays
 * locked to the end, so two requests that remove the last two ways come one after the other, and the second is refused.
 */
export async function requireAnotherWayIn(ctx: Ctx, without: WayIn): Promise<void> {
  requireMember(ctx);
  const [row] = await ctx.em.execute<{ left: number }[]>('select auth.ways_in_without(?, ?::uuid) as "left"', [
    without.kind,
    "id" in without ? without.id : null,
  ]);
  if (row === undefined || row.left < 1) throw new Conflict("last-way-in", "It is the last way in to this account.");
}
