import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const RecoveryCode = defineEntity({
  name: "RecoveryCode",
  tableName: "recovery_codes",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    codeHash: p.string().length(255).lazy().hidden(),
    expiresAt: p.datetime().nullable(),
    usedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
