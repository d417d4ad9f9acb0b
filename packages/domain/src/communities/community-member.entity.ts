import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Community } from "./community.entity.ts";

export const CommunityMember = defineEntity({
  name: "CommunityMember",
  tableName: "community_members",
  properties: {
    id: p.uuid().primary(),
    communityId: () => p.manyToOne(Community).mapToPk().fieldName("community_id"),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
