import { emailRead } from "./scopes/email-read.ts";
import { organizationRead } from "./scopes/organization-read.ts";
import { profileRead } from "./scopes/profile-read.ts";

/** Everything that a token can be allowed, in the order in which it is asked. */
export const scopes = [profileRead, emailRead, organizationRead] as const;

export type ScopeName = (typeof scopes)[number]["name"];
