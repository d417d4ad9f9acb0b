import { defineEntity, p } from "@mikro-orm/core";

export const AuditEvent = defineEntity({
  name: "AuditEvent",
  tableName: "audit_events",
  properties: {
    id: p.uuid().primary(),
    actorId: p.uuid().nullable(),
    organizationId: p.uuid().nullable(),
    action: p.string().length(100),
    targetType: p.string().length(100).nullable(),
    targetId: p.string().length(255).nullable(),
    before: p.json<Record<string, unknown>>().nullable(),
    after: p.json<Record<string, unknown>>().nullable(),
    requestId: p.string().length(64).nullable(),
    ipAddress: p.string().columnType("inet").nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
