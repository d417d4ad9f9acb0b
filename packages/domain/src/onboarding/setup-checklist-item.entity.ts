import { defineEntity, p } from "@mikro-orm/core";

export const SetupChecklistItem = defineEntity({
  name: "SetupChecklistItem",
  tableName: "setup_checklist_items",
  properties: {
    id: p.uuid().primary(),
    key: p.string().length(100).unique("setup_checklist_items_key_key"),
    title: p.string().length(255),
    description: p.text().nullable(),
    icon: p.string().length(50).nullable(),
    actionUrl: p.text().nullable(),
    sortOrder: p.integer().default(0),
    isActive: p.boolean().default(true),
    trigger: p.string().length(100).nullable(),
  },
});
