import { type Ctx, newId } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import { RecoveryCode } from "../recovery-codes/recovery-code.entity.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { hashRecoveryCode } from "./hash-recovery-code.ts";
import { newRecoveryCode } from "./new-recovery-code.ts";

const CODES = 10;

/** Ten new ones in place of all that there were. This is the only time that they leave. */
export async function makeRecoveryCodes(ctx: Ctx): Promise<string[]> {
  const { userId } = await requireRecentProof(ctx);
  const codes = Array.from({ length: CODES }, newRecoveryCode);
  // One after the other: of two requests at once the later one's codes are good, and no others.
  await ctx.em.execute("select auth.ways_in_without('', null)");
  await ctx.em.nativeDelete(RecoveryCode, { userId });
  for (const code of codes) {
    await ctx.em.execute("insert into recovery_codes (id, user_id, code_hash) values (?, ?, ?)", [
      newId(),
      userId,
      hashRecoveryCode(code),
    ]);
  }
  await announceCredentialChange(ctx, { change: "recovery-codes-made", name: null });
  return codes;
}
