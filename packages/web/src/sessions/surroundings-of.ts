import type { Surroundings } from "@boardwalk/domain/kernel";
import type { AppLoadContext } from "@remix-run/server-runtime";

/** What the domain needs to know of a request, and no more. */
export function surroundingsOf(context: AppLoadContext): Surroundings {
  const { services, requestId, client } = context;
  return {
    clock: services.clock,
    secrets: services.secrets,
    keys: services.keys,
    log: services.log,
    places: services.places,
    memory: services.memory,
    origins: { console: services.site.consoleOrigin, onboarding: services.site.onboardingOrigin },
    requestId,
    client,
  };
}
