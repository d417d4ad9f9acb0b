import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { NOTIFICATION_CATEGORIES } from "./notification-category.ts";

export const Notification = defineEntity({
  name: "Notification",
  tableName: "notifications",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    organizationId: p.uuid().nullable(),
    eventId: p.uuid().nullable(),
    category: p.enum(NOTIFICATION_CATEGORIES).columnType("varchar(100)"),
    event: p.string().length(100).fieldName("event_type"),
    payload: p.json<Record<string, unknown>>().defaultRaw("'{}'::jsonb"),
    url: p.text().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    readAt: p.datetime().nullable(),
  },
});
