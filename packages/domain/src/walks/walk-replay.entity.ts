import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Wizard, WizardVersion } from "../wizards/index.ts";
import { SavedWalk } from "./saved-walk.entity.ts";
import { Walk } from "./walk.entity.ts";

export const WalkReplay = defineEntity({
  name: "WalkReplay",
  tableName: "wizard_session_replays",
  properties: {
    id: p.uuid().primary().fieldName("replay_id"),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    versionId: () => p.manyToOne(WizardVersion).mapToPk().fieldName("version_id"),
    savedWalkId: () => p.manyToOne(SavedWalk).mapToPk().fieldName("template_id").nullable(),
    originalWalkId: () => p.manyToOne(Walk).mapToPk().fieldName("original_session_id").nullable(),
    newWalkId: () => p.manyToOne(Walk).mapToPk().fieldName("new_session_id"),
    withData: p.boolean().fieldName("replay_with_data").default(false),
    modificationsMade: p.boolean().default(false),
    replayedAt: p.datetime().defaultRaw("now()"),
  },
});
