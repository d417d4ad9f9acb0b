import { defineEntity, p } from "@mikro-orm/core";

export const StepType = defineEntity({
  name: "StepType",
  tableName: "step_types",
  properties: {
    id: p.uuid().primary(),
    key: p.string().length(50),
    name: p.text(),
    requiresCredentials: p.boolean().default(false),
    description: p.text().nullable(),
    configSchema: p.json<unknown>().defaultRaw(`'{"type": "object", "additionalProperties": false}'::jsonb`),
    isActive: p.boolean().default(true),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
