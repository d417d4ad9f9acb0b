import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const KnownDevice = defineEntity({
  name: "KnownDevice",
  tableName: "known_devices",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    deviceHash: p.string().length(64).hidden(),
    firstSeenAt: p.datetime().defaultRaw("now()"),
    lastSeenAt: p.datetime().defaultRaw("now()"),
    lastMethod: p.string().length(60).nullable(),
  },
});
