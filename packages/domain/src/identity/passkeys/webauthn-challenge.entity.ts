import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const WEBAUTHN_KINDS = ["registration", "sign-in", "step-up"] as const;
export type WebauthnKind = (typeof WEBAUTHN_KINDS)[number];

export const WebauthnChallenge = defineEntity({
  name: "WebauthnChallenge",
  tableName: "webauthn_challenges",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id").nullable(),
    browserHash: p.string().length(64).hidden(),
    kind: p.enum(WEBAUTHN_KINDS).columnType("varchar(20)"),
    challengeHash: p.string().length(64).hidden(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
