import { defineEntity, p } from "@mikro-orm/core";
import { USER_ROLES } from "../kernel/index.ts";

export const User = defineEntity({
  name: "User",
  schema: "auth",
  tableName: "users",
  properties: {
    id: p.uuid().primary(),
    email: p.string().length(255).nullable(),
    name: p.string().length(200).fieldName("full_name").nullable(),
    // Requests may write it and never read it, so it is not among the columns that are loaded.
    passwordHash: p.string().length(255).nullable().lazy().hidden(),
    // What was thrown out when the account was closed to everybody, until another one is set.
    formerPasswordHash: p.string().length(255).nullable().lazy().hidden(),
    passwordChangedAt: p.datetime().nullable(),
    role: p.enum(USER_ROLES).columnType("varchar(20)").fieldName("user_role").default("USER"),
    isActive: p.boolean().default(true),
    isGuest: p.boolean().default(false),
    emailVerifiedAt: p.datetime().nullable(),
    avatarFileId: p.uuid().nullable(),
    timezone: p.string().length(100).nullable(),
    locale: p.string().length(35).nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
    lastLoginAt: p.datetime().fieldName("last_login").nullable(),
    erasedAt: p.datetime().nullable(),
  },
});
