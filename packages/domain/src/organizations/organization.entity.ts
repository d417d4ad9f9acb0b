import { defineEntity, p } from "@mikro-orm/core";

export const Organization = defineEntity({
  name: "Organization",
  tableName: "organizations",
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(200),
    slug: p.string().length(100),
    currency: p.string().columnType("char(3)").default("EUR"),
    settings: p.json<Record<string, unknown>>().defaultRaw("'{}'::jsonb"),
    isPersonal: p.boolean().default(false),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
