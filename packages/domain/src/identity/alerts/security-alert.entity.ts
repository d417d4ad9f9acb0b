import { defineEntity, p } from "@mikro-orm/core";
import { UserSession } from "../sessions/user-session.entity.ts";
import { User } from "../user.entity.ts";

export const SECURITY_ALERT_KINDS = ["new-device", "credentials-changed", "address-changed"] as const;
export type SecurityAlertKind = (typeof SECURITY_ALERT_KINDS)[number];

export const SecurityAlert = defineEntity({
  name: "SecurityAlert",
  tableName: "security_alerts",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    sessionId: () => p.manyToOne(UserSession).mapToPk().fieldName("session_id").nullable(),
    kind: p.enum(SECURITY_ALERT_KINDS).columnType("varchar(50)"),
    change: p.string().length(50).nullable(),
    name: p.string().length(255).nullable(),
    email: p.string().length(255),
    tokenHash: p.string().length(255).lazy().hidden(),
    address: p.string().columnType("inet").fieldName("ip_address").nullable(),
    device: p.json<unknown>().fieldName("device_info").nullable(),
    place: p.json<unknown>().fieldName("location").nullable(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    securedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
