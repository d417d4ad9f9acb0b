import { isoBase64URL } from "@simplewebauthn/server/helpers";
import { type Ctx, requireMember } from "../../kernel/index.ts";
import { User } from "../user.entity.ts";
import { Passkey } from "./passkey.entity.ts";
import { userHandle } from "./user-handle.ts";

/** What authenticators know an account and its passkeys by: for their owner's browser alone. */
export interface KnownPasskeys {
  readonly userHandle: string;
  /** All that still sign in. */
  readonly credentialIds: string[];
  readonly userName: string;
  readonly displayName: string;
}

/** What is true today of the account and the passkeys of whoever is signed in. */
export async function knownPasskeys(ctx: Ctx): Promise<KnownPasskeys> {
  const { userId } = requireMember(ctx);
  const { email, name } = await ctx.em.findOneOrFail(User, { id: userId }, { fields: ["email", "name"] });
  const passkeys = await ctx.em.find(Passkey, { userId }, { fields: ["credentialId"], orderBy: { createdAt: "asc" } });
  return {
    userHandle: isoBase64URL.fromBuffer(userHandle(userId)),
    credentialIds: passkeys.map(({ credentialId }) => isoBase64URL.fromBuffer(new Uint8Array(credentialId))),
    userName: email ?? name ?? "Boardwalk",
    displayName: name ?? email ?? "",
  };
}
