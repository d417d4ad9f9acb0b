import { type Ctx, hashToken, type Member, recordAudit, recordEvent } from "../../kernel/index.ts";

export const ADDRESS_OUTCOMES = ["restored", "same", "taken", "late"] as const;
/** `taken` where somebody else has it by now, `late` where the way back is closed. */
export type AddressOutcome = (typeof ADDRESS_OUTCOMES)[number];

/** The account goes by the address again that a security mail went to. */
export async function takeAddressBack(
  ctx: Ctx,
  { userId }: Member,
  { token, to }: { token: string; to: string },
): Promise<AddressOutcome> {
  const [row] = await ctx.em.execute<{ outcome: string }[]>("select auth.take_address_back(?) as outcome", [
    hashToken(token),
  ]);
  const outcome = ADDRESS_OUTCOMES.find((known) => known === row?.outcome) ?? "late";
  if (outcome === "restored") {
    recordAudit(ctx, { action: "email.change-undone", target: { type: "user", id: userId }, after: { email: to } });
    recordEvent(ctx, "email.change-undone", { userId }, {});
  }
  return outcome;
}
