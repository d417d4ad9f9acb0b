import { type Ctx, NotFound } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { requireAnotherWayIn } from "../ways-in/require-another-way-in.ts";
import { Passkey } from "./passkey.entity.ts";
import { RemovePasskeyInput } from "./remove-passkey.input.ts";

/** It signs nobody in from now on. The last way in stays. */
export async function removePasskey(ctx: Ctx, raw: RemovePasskeyInput): Promise<void> {
  const { userId } = await requireRecentProof(ctx);
  const parsed = RemovePasskeyInput.safeParse(raw);
  if (!parsed.success) throw new NotFound("There is no such passkey.");
  const { passkeyId } = parsed.data;
  const passkey = await ctx.em.findOne(Passkey, { id: passkeyId, userId }, { fields: ["deviceName"] });
  if (!passkey) throw new NotFound("There is no such passkey.");
  await requireAnotherWayIn(ctx, { kind: "passkey", id: passkeyId });
  const removed = await ctx.em.nativeDelete(Passkey, { id: passkeyId, userId });
  if (removed === 0) throw new NotFound("There is no such passkey.");
  await announceCredentialChange(ctx, { change: "passkey-removed", name: passkey.deviceName ?? null });
}
