import { defineEntity, p } from "@mikro-orm/core";
import { MagicLink } from "../links/magic-link.entity.ts";

export const PendingJoin = defineEntity({
  name: "PendingJoin",
  tableName: "pending_joins",
  properties: {
    id: p.uuid().primary(),
    linkId: () => p.oneToOne(MagicLink).mapToPk().fieldName("link_id"),
    name: p.string().length(200).fieldName("full_name"),
    passwordHash: p.string().length(255).nullable().lazy().hidden(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
