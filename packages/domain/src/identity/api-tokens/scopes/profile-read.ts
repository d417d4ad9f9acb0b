import type { Scope } from "./scope.ts";

export const profileRead = {
  name: "profile:read",
  title: "Read your profile",
  says: "Your name, your role in this Boardwalk, your time zone and language.",
} as const satisfies Scope;
