import { defineEntity, p } from "@mikro-orm/core";
import { Webhook } from "./webhook.entity.ts";

export const WebhookDelivery = defineEntity({
  name: "WebhookDelivery",
  tableName: "webhook_deliveries",
  properties: {
    id: p.uuid().primary(),
    webhookId: () => p.manyToOne(Webhook).mapToPk().fieldName("webhook_id"),
    event: p.string().length(100).fieldName("event_type"),
    payload: p.json<unknown>(),
    messageId: p.string().length(255),
    attempt: p.integer().default(1),
    nextAttemptAt: p.datetime().nullable(),
    requestHeaders: p.json<unknown>().nullable(),
    responseStatus: p.integer().nullable(),
    responseHeaders: p.json<unknown>().nullable(),
    responseBody: p.text().nullable(),
    durationMs: p.integer().nullable(),
    success: p.boolean().nullable(),
    error: p.text().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
