import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Organization } from "./organization.entity.ts";

export const ORGANIZATION_ROLES = ["OWNER", "ADMIN", "MEMBER"] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

export const OrganizationMember = defineEntity({
  name: "OrganizationMember",
  tableName: "organization_members",
  properties: {
    id: p.uuid().primary(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName("organization_id"),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    role: p.enum(ORGANIZATION_ROLES).columnType("varchar(20)"),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
