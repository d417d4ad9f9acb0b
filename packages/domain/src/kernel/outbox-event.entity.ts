import { defineEntity, p } from "@mikro-orm/core";

export const OutboxEvent = defineEntity({
  name: "OutboxEvent",
  tableName: "events",
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid().nullable(),
    organizationId: p.uuid().nullable(),
    type: p.string().length(100),
    payload: p.json<Record<string, unknown>>(),
    createdAt: p.datetime().defaultRaw("now()"),
    dispatchedAt: p.datetime().nullable(),
  },
});
