import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";

export const ConnectedApp = defineEntity({
  name: "ConnectedApp",
  tableName: "connected_apps",
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id").nullable(),
    provider: p.string().length(100),
    providerAccountId: p.string().length(255).nullable(),
    scopes: p.json<unknown>().nullable(),
    // Requests write them, only jobs read them.
    accessTokenEncrypted: p.text().nullable().lazy().hidden(),
    refreshTokenEncrypted: p.text().nullable().lazy().hidden(),
    tokenExpiresAt: p.datetime().nullable(),
    lastSyncAt: p.datetime().nullable(),
    connectedAt: p.datetime().defaultRaw("now()"),
    disconnectedAt: p.datetime().nullable(),
  },
});
