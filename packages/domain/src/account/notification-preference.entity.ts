import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { NOTIFICATION_CATEGORIES } from "./notification-category.ts";

export const NOTIFICATION_FREQUENCIES = ["instant", "daily", "weekly"] as const;

export const NotificationPreference = defineEntity({
  name: "NotificationPreference",
  tableName: "notification_preferences",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    category: p.enum(NOTIFICATION_CATEGORIES).columnType("varchar(100)"),
    event: p.string().length(100).fieldName("event_type"),
    byMail: p.boolean().fieldName("email_enabled").default(true),
    byPush: p.boolean().fieldName("push_enabled").default(true),
    inApp: p.boolean().fieldName("in_app_enabled").default(true),
    frequency: p.enum(NOTIFICATION_FREQUENCIES).columnType("varchar(50)").default("instant"),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
