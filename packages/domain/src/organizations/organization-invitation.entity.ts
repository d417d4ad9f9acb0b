import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Organization } from "./organization.entity.ts";
import { ORGANIZATION_ROLES } from "./organization-member.entity.ts";

export const OrganizationInvitation = defineEntity({
  name: "OrganizationInvitation",
  tableName: "organization_invitations",
  properties: {
    id: p.uuid().primary(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName("organization_id"),
    email: p.string().length(255),
    role: p.enum(ORGANIZATION_ROLES).columnType("varchar(20)").default("MEMBER"),
    tokenHash: p.string().length(255).lazy().hidden(),
    invitedBy: () => p.manyToOne(User).mapToPk().fieldName("invited_by").nullable(),
    expiresAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: () => p.manyToOne(User).mapToPk().fieldName("accepted_by").nullable(),
    revokedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
