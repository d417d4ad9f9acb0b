const READS = ["GET", "HEAD", "OPTIONS"];

/** What each address of the API takes. A test holds it against the console's routes. */
export const API_METHODS: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/me": READS,
  "/api/v1/tokens/current": READS,
  "/api/v1/tokens/revoke-leaked": ["POST", "OPTIONS"],
};

/** What the address takes, or null where it is none of the API. Onboarding has no API. */
export function apiMethods(app: "console" | "onboarding", path: string): readonly string[] | null {
  if (app === "onboarding") return null;
  return API_METHODS[path.toLowerCase().replace(/\/$/, "")] ?? null;
}
