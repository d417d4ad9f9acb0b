import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const EmailChange = defineEntity({
  name: "EmailChange",
  tableName: "email_changes",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    oldEmail: p.string().length(255),
    newEmail: p.string().length(255),
    undoTokenHash: p.string().length(255).lazy().hidden(),
    expiresAt: p.datetime(),
    undoneAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
