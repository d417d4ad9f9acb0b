import { createHash } from "node:crypto";
import { readMigrations } from "../kernel/database/migrations.ts";

/** Names a set of migrations: another as soon as a letter of one differs. */
export function migrationsKey(): string {
  const told = readMigrations().map(({ name, checksum }) => name + checksum);
  return createHash("sha256").update(told.join()).digest("hex").slice(0, 16);
}
