import { defineEntity, p } from "@mikro-orm/core";
import { Community } from "./community.entity.ts";

export const Gate = defineEntity({
  name: "Gate",
  tableName: "onboarding_wizards",
  properties: {
    id: p.uuid().primary(),
    communityId: () => p.manyToOne(Community).mapToPk().fieldName("community_id"),
    name: p.text(),
    description: p.text().nullable(),
    isActive: p.boolean().default(true),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
