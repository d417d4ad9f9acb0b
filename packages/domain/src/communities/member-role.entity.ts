import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Community } from "./community.entity.ts";
import { GateStep } from "./gate-step.entity.ts";

export const MemberRole = defineEntity({
  name: "MemberRole",
  tableName: "member_roles",
  properties: {
    id: p.uuid().primary(),
    communityId: () => p.manyToOne(Community).mapToPk().fieldName("community_id"),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    // The table refers to it together with the community, which an entity cannot say.
    roleId: p.uuid(),
    stepId: () => p.manyToOne(GateStep).mapToPk().fieldName("step_id").nullable(),
    walkId: p.uuid().nullable(),
    wizardVersionId: p.uuid().nullable(),
    evidenceHash: p.string().length(64).nullable(),
    grantedBy: () => p.manyToOne(User).mapToPk().fieldName("granted_by").nullable(),
    grantedAt: p.datetime().defaultRaw("now()"),
    revokedAt: p.datetime().nullable(),
    revokedBy: () => p.manyToOne(User).mapToPk().fieldName("revoked_by").nullable(),
    revokedReason: p.string().length(255).nullable(),
  },
});
