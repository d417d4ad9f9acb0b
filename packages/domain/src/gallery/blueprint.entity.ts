import { defineEntity, p } from "@mikro-orm/core";

export const TEMPLATE_CATEGORIES = ["events", "tours", "festivals", "corporate"] as const;
export type TemplateCategory = (typeof TEMPLATE_CATEGORIES)[number];

export const Blueprint = defineEntity({
  name: "Blueprint",
  tableName: "onboarding_templates",
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(255),
    description: p.text().nullable(),
    category: p.enum(TEMPLATE_CATEGORIES).columnType("varchar(100)").nullable(),
    industry: p.string().length(100).nullable(),
    previewImageUrl: p.text().nullable(),
    templateData: p.json<unknown>(),
    usageCount: p.integer().default(0),
    isFeatured: p.boolean().default(false),
    isActive: p.boolean().default(true),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
