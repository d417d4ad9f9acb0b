// Onboarding: what a new person is led through. Paths by role and use case with each person's progress,
// and the setup checklist whose items tick themselves when the thing is really done.
// Administrators draw paths and items; everybody's progress is their own.
export { OnboardingPath } from "./onboarding-path.entity.ts";
export { OnboardingProgress } from "./onboarding-progress.entity.ts";
export { SetupChecklistItem } from "./setup-checklist-item.entity.ts";
export { SetupChecklistProgress } from "./setup-checklist-progress.entity.ts";
