import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";

export const AccountDeletionRequest = defineEntity({
  name: "AccountDeletionRequest",
  tableName: "account_deletion_requests",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    reason: p.text().nullable(),
    feedback: p.text().nullable(),
    scheduledFor: p.datetime(),
    cancelledAt: p.datetime().nullable(),
    completedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
