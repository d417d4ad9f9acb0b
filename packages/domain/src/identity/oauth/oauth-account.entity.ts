import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const OAuthAccount = defineEntity({
  name: "OAuthAccount",
  tableName: "oauth_accounts",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    provider: p.string().length(50),
    subject: p.string().length(255).fieldName("provider_user_id"),
    email: p.string().length(255).fieldName("provider_email").nullable(),
    name: p.string().length(255).fieldName("provider_name").nullable(),
    avatarUrl: p.text().fieldName("provider_avatar_url").nullable(),
    accessTokenEncrypted: p.text().nullable().lazy().hidden(),
    refreshTokenEncrypted: p.text().nullable().lazy().hidden(),
    tokenExpiresAt: p.datetime().nullable(),
    scopes: p.json<unknown>().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
