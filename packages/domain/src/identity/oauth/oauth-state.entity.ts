import { defineEntity, p } from "@mikro-orm/core";
import { UserSession } from "../sessions/user-session.entity.ts";
import { User } from "../user.entity.ts";

export const OAUTH_PURPOSES = ["sign-in", "join", "step-up"] as const;
export type OAuthPurpose = (typeof OAUTH_PURPOSES)[number];

export const OAuthState = defineEntity({
  name: "OAuthState",
  tableName: "oauth_states",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id").nullable(),
    sessionId: () => p.manyToOne(UserSession).mapToPk().fieldName("session_id").nullable(),
    provider: p.string().length(50),
    purpose: p.enum(OAUTH_PURPOSES).columnType("varchar(20)"),
    stateHash: p.string().length(64).hidden(),
    browserHash: p.string().length(64).hidden(),
    codeVerifierEncrypted: p.text().hidden(),
    nonceEncrypted: p.text().nullable().hidden(),
    redirectUrl: p.text().nullable(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
