import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";

export const SetupChecklistProgress = defineEntity({
  name: "SetupChecklistProgress",
  tableName: "setup_checklist_progress",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    itemKey: p.string().length(100),
    completed: p.boolean().default(false),
    completedAt: p.datetime().nullable(),
    dismissed: p.boolean().default(false),
  },
});
