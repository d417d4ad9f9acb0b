import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const MAGIC_LINK_PURPOSES = [
  "sign-in",
  "verify",
  "reset",
  "change-email",
  "step-up",
  "invite",
  "resume",
] as const;
export type MagicLinkPurpose = (typeof MAGIC_LINK_PURPOSES)[number];

export const MagicLink = defineEntity({
  name: "MagicLink",
  tableName: "magic_links",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id").nullable(),
    email: p.string().length(255),
    purpose: p.enum(MAGIC_LINK_PURPOSES).columnType("varchar(50)").default("sign-in"),
    tokenHash: p.string().length(255).hidden(),
    codeHash: p.string().length(255).nullable().hidden(),
    attempts: p.integer().default(0),
    browserHash: p.string().length(64).nullable().hidden(),
    redirectUrl: p.text().nullable(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    address: p.string().columnType("inet").fieldName("ip_address").nullable(),
    device: p.json<unknown>().fieldName("device_info").nullable(),
    place: p.json<unknown>().fieldName("location").nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
