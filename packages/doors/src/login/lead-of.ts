import type { KnownWays } from "@boardwalk/domain/identity";

/** What somebody is led to first after they have said who they are. */
export type Lead = "passkey" | "password" | "provider" | "link";

/** The strongest that the account has, on a device that it knows; on every other one the same for each address. */
export function leadOf(ways: KnownWays | null): Lead {
  if (ways === null) return "password";
  if (ways.hasPasskey) return "passkey";
  if (ways.hasPassword) return "password";
  return ways.providers.length > 0 ? "provider" : "link";
}
