import type { Member } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import { limitProofs } from "../step-up/limit-proofs.ts";
import { hashRecoveryCode } from "./hash-recovery-code.ts";
import { spendRecoveryCode } from "./spend-recovery-code.ts";

/** Whether whoever is signed in has one of their recovery codes, which is used up by it. */
export function proveByRecoveryCode(door: Door, member: Member, code: string): Promise<boolean> {
  return limitProofs(door, member, {
    method: "recovery_code",
    reason: "wrong-code",
    prove: () =>
      door.database.withActor(door, member, async (ctx) => {
        if (!(await spendRecoveryCode(ctx, hashRecoveryCode(code)))) return false;
        await announceCredentialChange(ctx, { change: "recovery-code-used", name: null });
        return true;
      }),
  });
}
