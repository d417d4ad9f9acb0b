import type { Door } from "../door.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";

const BY_ACCOUNT: RateLimit = { action: "new passwords by account", capacity: 10, refillPerSecond: 1 / 360 };

/** Before one is hashed: a link or a session is good for many requests at once, and each would take a core for a while. */
export function limitNewPasswords({ database }: Pick<Door, "database">, userId: string): Promise<void> {
  return takeToken(database, BY_ACCOUNT, `account:${userId}`);
}
