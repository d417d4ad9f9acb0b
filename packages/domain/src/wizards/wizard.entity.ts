import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Organization } from "../organizations/index.ts";

/** A wizard as its authors see it. What walkers read stands in its versions. */
export const Wizard = defineEntity({
  name: "Wizard",
  tableName: "wizards",
  properties: {
    id: p.uuid().primary().fieldName("wizard_id"),
    /** Null for the platform's own. */
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName("organization_id").nullable(),
    key: p.string().length(100).fieldName("wizard_key"),
    name: p.string().length(200).fieldName("wizard_name"),
    description: p.text().fieldName("wizard_description").nullable(),
    category: p.string().length(100).fieldName("wizard_category").nullable(),
    icon: p.string().length(100).fieldName("wizard_icon").nullable(),
    color: p.string().length(50).fieldName("wizard_color").nullable(),
    bannerImage: p.string().length(255).fieldName("wizard_banner_image").nullable(),
    allowSaveProgress: p.boolean().default(true),
    allowTemplates: p.boolean().default(true),
    requireLogin: p.boolean().default(true),
    maxSteps: p.integer().nullable(),
    estimatedMinutes: p.integer().fieldName("estimated_time_minutes").nullable(),
    currency: p.string().columnType("char(3)").nullable(),
    timezone: p.string().length(100).default("UTC"),
    inactivityMinutes: p.integer().default(1440),
    isActive: p.boolean().default(true),
    isPublic: p.boolean().default(true),
    isFeatured: p.boolean().default(false),
    versionLabel: p.string().length(20).fieldName("version").default("1.0"),
    /** Bumped by every edit; published with changes is being above `publishedRevision`. */
    draftRevision: p.integer().default(0),
    publishedVersion: p.integer().nullable(),
    publishedRevision: p.integer().nullable(),
    createdBy: () => p.manyToOne(User).mapToPk().fieldName("created_by").nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
    publishedAt: p.datetime().nullable(),
    archivedAt: p.datetime().nullable(),
    // Counted by the activity log; no request may write them.
    totalStarts: p.integer().default(0),
    totalCompletions: p.integer().default(0),
    totalCompletionSeconds: p.bigint("number").defaultRaw("0"),
    averageCompletionMinutes: p.integer().fieldName("avg_completion_time_minutes").nullable(),
  },
});
