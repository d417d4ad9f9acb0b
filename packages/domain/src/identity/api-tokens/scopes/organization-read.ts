import type { Scope } from "./scope.ts";

export const organizationRead = {
  name: "organization:read",
  title: "Read the organization",
  says: "The name of the organization that the token is for, and your role in it.",
} as const satisfies Scope;
