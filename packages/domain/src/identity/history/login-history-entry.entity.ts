import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const LoginHistoryEntry = defineEntity({
  name: "LoginHistoryEntry",
  tableName: "login_history",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    event: p.string().length(50).fieldName("event_type"),
    method: p.string().length(50).fieldName("auth_method").nullable(),
    address: p.string().columnType("inet").fieldName("ip_address").nullable(),
    device: p.json<unknown>().fieldName("device_info").nullable(),
    place: p.json<unknown>().fieldName("location").nullable(),
    success: p.boolean(),
    failureReason: p.string().length(255).nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
