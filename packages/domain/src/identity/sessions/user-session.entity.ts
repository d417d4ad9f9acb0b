import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const UserSession = defineEntity({
  name: "UserSession",
  tableName: "user_sessions",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    tokenHash: p.string().length(255).fieldName("session_token_hash").hidden(),
    deviceType: p.string().length(50).nullable(),
    deviceName: p.string().length(255).nullable(),
    browser: p.string().length(100).nullable(),
    os: p.string().length(100).nullable(),
    address: p.string().columnType("inet").fieldName("ip_address").nullable(),
    city: p.string().length(100).fieldName("location_city").nullable(),
    country: p.string().length(100).fieldName("location_country").nullable(),
    // Kept for readers of the table; who asks decides which session is theirs.
    isCurrent: p.boolean().nullable().default(false),
    authMethod: p.string().length(50).nullable(),
    knownDeviceId: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    lastActiveAt: p.datetime().defaultRaw("now()"),
    authenticatedAt: p.datetime().defaultRaw("now()"),
    stepUpUntil: p.datetime().nullable(),
    expiresAt: p.datetime(),
    absoluteExpiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});
