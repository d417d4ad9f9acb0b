import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Wizard } from "../wizards/index.ts";
import { Walk } from "./walk.entity.ts";

export const WalkShare = defineEntity({
  name: "WalkShare",
  tableName: "wizard_session_shares",
  properties: {
    id: p.uuid().primary().fieldName("share_id"),
    walkId: () => p.manyToOne(Walk).mapToPk().fieldName("session_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    sharedById: () => p.manyToOne(User).mapToPk().fieldName("shared_by_user_id"),
    /** Null for anyone with the link, and for an address until somebody opens it. */
    sharedWithId: () => p.manyToOne(User).mapToPk().fieldName("shared_with_user_id").nullable(),
    /** As it was typed; whose it is shows when it is opened. */
    sharedWithEmail: p.string().length(255).nullable(),
    tokenHash: p.string().length(255).fieldName("share_token").hidden(),
    tokenPrefix: p.string().length(8),
    canView: p.boolean().default(true),
    canClone: p.boolean().default(true),
    canEdit: p.boolean().default(false),
    includeUserData: p.boolean().default(false),
    expiresAt: p.datetime().nullable(),
    maxUses: p.integer().nullable(),
    // Counted where a share is opened, and nowhere else.
    useCount: p.integer().default(0),
    createdAt: p.datetime().defaultRaw("now()"),
    isActive: p.boolean().default(true),
  },
});
