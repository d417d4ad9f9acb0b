import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const ApiToken = defineEntity({
  name: "ApiToken",
  tableName: "api_tokens",
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id").nullable(),
    name: p.string().length(255),
    // Requests write it and never read it.
    tokenHash: p.string().length(255).lazy().hidden(),
    tokenPrefix: p.string().length(10),
    scopes: p.json<string[]>().defaultRaw("'[]'::jsonb"),
    lastUsedAt: p.datetime().nullable(),
    lastUsedAddress: p.string().columnType("inet").fieldName("last_used_ip").nullable(),
    createdBy: () => p.manyToOne(User).mapToPk().fieldName("created_by").nullable(),
    expiresAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    revokedBecause: p.string().length(20).nullable(),
    madeAs: p.string().columnType("varchar(20)").default("USER"),
    expiryToldAt: p.datetime().lazy().hidden().nullable(),
    leakToldAt: p.datetime().lazy().hidden().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
