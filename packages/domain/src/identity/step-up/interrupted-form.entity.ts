import { defineEntity, p } from "@mikro-orm/core";
import { UserSession } from "../sessions/user-session.entity.ts";
import { User } from "../user.entity.ts";

export const InterruptedForm = defineEntity({
  name: "InterruptedForm",
  tableName: "interrupted_forms",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    sessionId: () => p.manyToOne(UserSession).mapToPk().fieldName("session_id"),
    address: p.text(),
    page: p.text(),
    formCiphertext: p.text().hidden(),
    expiresAt: p.datetime(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
