import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Wizard, WizardVersion } from "../wizards/index.ts";
import { Walk } from "./walk.entity.ts";

/** What people start a walk from, their own or one from the gallery. It outlives the walk that it was made of. */
export const SavedWalk = defineEntity({
  name: "SavedWalk",
  tableName: "wizard_session_templates",
  properties: {
    id: p.uuid().primary().fieldName("template_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    versionId: () => p.manyToOne(WizardVersion).mapToPk().fieldName("version_id"),
    originalWalkId: () => p.manyToOne(Walk).mapToPk().fieldName("original_session_id").nullable(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    name: p.string().length(255).fieldName("template_name"),
    description: p.text().fieldName("template_description").nullable(),
    config: p.json<unknown>().fieldName("config_json"),
    configSummary: p.text().nullable(),
    isPublic: p.boolean().default(false),
    // Set and counted by functions of the database alone.
    isOfficial: p.boolean().default(false),
    useCount: p.integer().default(0),
    lastUsedAt: p.datetime().nullable(),
    tags: p.json<string[]>().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
