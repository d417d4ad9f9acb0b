import type { UserRole } from "../kernel/index.ts";

export const DEMO_PASSWORD = "walk-the-boards";

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  /** Beside the address on the sign-in page. */
  readonly says: string;
  readonly slug: string;
  readonly organization: { readonly name: string; readonly slug: string } | null;
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: "olivia@boardwalk.test",
    name: "Olivia Marsh",
    role: "ADMIN",
    says: "owns an organization",
    slug: "olivia-marsh",
    organization: { name: "Halyard Events Cooperative", slug: "halyard-events" },
  },
  {
    email: "sam@boardwalk.test",
    name: "Sam Okafor",
    role: "USER",
    says: "is new here",
    slug: "sam-okafor",
    organization: null,
  },
  {
    email: "admin@boardwalk.test",
    name: "Ada Winters",
    role: "SUPER_ADMIN",
    says: "runs everything",
    slug: "ada-winters",
    organization: null,
  },
];
