import { type Member, newId } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import type { RefusalReason } from "../history/parse-refusal-reason.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import type { FoundPasskey } from "./find-passkey.ts";
import { Passkey } from "./passkey.entity.ts";

export type PasskeyRefusal = Extract<RefusalReason, "passkey-invalid" | "passkey-copied" | "inactive">;

/** Writes the failed try into its owner's login history; a counter that went back is told to them as well. */
export async function refusePasskey(
  door: Door,
  owner: Member,
  { passkeyId }: FoundPasskey,
  because: PasskeyRefusal,
): Promise<void> {
  await door.database.withActor(door, owner, async (ctx) => {
    const { address, userAgent } = door.client;
    await ctx.em.execute(
      "select auth.record_refused_sign_in(?, ?, null, 'passkey', ?, ?::inet, ?::jsonb, ?::jsonb, ?)",
      [
        newId(),
        owner.userId,
        because,
        address,
        JSON.stringify(describeUserAgent(userAgent)),
        JSON.stringify(door.places.locate(address)),
        door.requestId,
      ],
    );
    if (because !== "passkey-copied") return;
    const passkey = await ctx.em.findOne(Passkey, { id: passkeyId }, { fields: ["deviceName"] });
    await announceCredentialChange(ctx, { change: "passkey-refused", name: passkey?.deviceName ?? null });
  });
  door.log.info({ reason: because, requestId: door.requestId }, "passkey refused");
}
