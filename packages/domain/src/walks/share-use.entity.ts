import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { WalkShare } from "./walk-share.entity.ts";

/** Who opened a share, once each. */
export const ShareUse = defineEntity({
  name: "ShareUse",
  tableName: "share_uses",
  properties: {
    id: p.uuid().primary(),
    shareId: () => p.manyToOne(WalkShare).mapToPk().fieldName("share_id"),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id").nullable(),
    usedAt: p.datetime().defaultRaw("now()"),
  },
});
