import { defineEntity, p } from "@mikro-orm/core";

export const OnboardingPath = defineEntity({
  name: "OnboardingPath",
  tableName: "onboarding_paths",
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(100),
    description: p.text().nullable(),
    // Null is every role, or every use case.
    targetRole: p.string().length(100).nullable(),
    targetUseCase: p.string().length(100).nullable(),
    steps: p.json<unknown>(),
    isDefault: p.boolean().default(false),
    isActive: p.boolean().default(true),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
