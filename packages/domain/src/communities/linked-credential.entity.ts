import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";

export const PLATFORMS = ["DISCORD", "TELEGRAM", "ENS", "OTHER"] as const;
export type Platform = (typeof PLATFORMS)[number];

export const LinkedCredential = defineEntity({
  name: "LinkedCredential",
  tableName: "user_linked_credentials",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    platform: p.enum(PLATFORMS).nativeEnumName("platform_enum"),
    externalId: p.text(),
    username: p.text().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
