import type { Scope } from "./scope.ts";

export const emailRead = {
  name: "email:read",
  title: "Read your e-mail address",
  says: "The address that you sign in with, and whether it is verified.",
} as const satisfies Scope;
