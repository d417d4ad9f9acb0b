import { defineEntity, p } from "@mikro-orm/core";

export const OutboxEvent = defineEntity({
  name: "OutboxEvent",
  tableName: "events",
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid().nullable(),
    organizationId: p.uuid().nullable(),
    type: p.string().length(100),
    payload: p.json<Record<string, unknown>>().defaultRaw("'{}'::jsonb"),
    createdAt: p.datetime().defaultRaw("now()"),
    dispatchedAt: p.datetime().nullable(),
  },
});
