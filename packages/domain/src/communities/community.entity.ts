import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Organization } from "../organizations/index.ts";

export const Community = defineEntity({
  name: "Community",
  tableName: "communities",
  properties: {
    id: p.uuid().primary(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName("organization_id"),
    name: p.string().length(200),
    slug: p.string().length(100),
    description: p.text().nullable(),
    isPublic: p.boolean().default(false),
    createdBy: () => p.manyToOne(User).mapToPk().fieldName("created_by").nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
