import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { OnboardingPath } from "./onboarding-path.entity.ts";

export const OnboardingProgress = defineEntity({
  name: "OnboardingProgress",
  tableName: "user_onboarding_progress",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.oneToOne(User).mapToPk().fieldName("user_id"),
    pathId: () => p.manyToOne(OnboardingPath).mapToPk().fieldName("path_id").nullable(),
    selectedRole: p.string().length(100).nullable(),
    selectedUseCase: p.string().length(100).nullable(),
    currentStep: p.string().length(100).nullable(),
    completedSteps: p.json<unknown>().defaultRaw("'[]'::jsonb"),
    stepData: p.json<unknown>().defaultRaw("'{}'::jsonb"),
    startedAt: p.datetime().defaultRaw("now()"),
    lastActivityAt: p.datetime().defaultRaw("now()"),
    completedAt: p.datetime().nullable(),
  },
});
