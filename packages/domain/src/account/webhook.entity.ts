import { defineEntity, p } from "@mikro-orm/core";

export const Webhook = defineEntity({
  name: "Webhook",
  tableName: "webhooks",
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    url: p.text(),
    events: p.json<string[]>().defaultRaw("'[]'::jsonb"),
    secretHash: p.string().length(255).hidden(),
    secretCiphertext: p.text().lazy().hidden(),
    previousSecretCiphertext: p.text().nullable().lazy().hidden(),
    previousSecretUntil: p.datetime().nullable(),
    isActive: p.boolean().default(true),
    lastTriggeredAt: p.datetime().nullable(),
    failureCount: p.integer().default(0),
    firstFailureAt: p.datetime().nullable(),
    disabledAt: p.datetime().nullable(),
    disabledReason: p.string().length(255).nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
