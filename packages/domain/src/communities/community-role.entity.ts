import { defineEntity, p } from "@mikro-orm/core";
import { Community } from "./community.entity.ts";

export const CommunityRole = defineEntity({
  name: "CommunityRole",
  tableName: "roles",
  properties: {
    id: p.uuid().primary(),
    communityId: () => p.manyToOne(Community).mapToPk().fieldName("community_id"),
    name: p.string().length(100),
    description: p.text().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
