import { type Ctx, Invalid, NotFound, recordAudit, requireMember } from "../../kernel/index.ts";
import { Passkey } from "./passkey.entity.ts";
import { RenamePasskeyInput } from "./rename-passkey.input.ts";

/** What its owner calls it. It opens nothing that was closed, so it asks for no fresh proof. */
export async function renamePasskey(ctx: Ctx, raw: RenamePasskeyInput): Promise<void> {
  const { userId } = requireMember(ctx);
  const parsed = RenamePasskeyInput.safeParse(raw);
  if (!parsed.success) {
    const { fieldErrors } = parsed.error.flatten();
    if (fieldErrors.passkeyId) throw new NotFound("There is no such passkey.");
    throw new Invalid(fieldErrors);
  }
  const { passkeyId, name } = parsed.data;
  const passkey = await ctx.em.findOne(Passkey, { id: passkeyId, userId }, { fields: ["deviceName"] });
  if (!passkey) throw new NotFound("There is no such passkey.");
  if (passkey.deviceName === name) return;
  await ctx.em.nativeUpdate(Passkey, { id: passkeyId, userId }, { deviceName: name });
  recordAudit(ctx, {
    action: "passkey.renamed",
    target: { type: "passkey", id: passkeyId },
    before: { name: passkey.deviceName },
    after: { name },
  });
}
