import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";

export const QuietHours = defineEntity({
  name: "QuietHours",
  tableName: "notification_quiet_hours",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.oneToOne(User).mapToPk().fieldName("user_id"),
    enabled: p.boolean().default(false),
    startTime: p.time().defaultRaw("'22:00:00'"),
    endTime: p.time().defaultRaw("'08:00:00'"),
    timezone: p.string().length(100).default("UTC"),
    daysOfWeek: p.array(Number).columnType("int[]").defaultRaw("array[0, 1, 2, 3, 4, 5, 6]"),
  },
});
