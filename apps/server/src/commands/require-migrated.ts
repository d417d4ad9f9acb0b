import type { Database } from "@boardwalk/domain/kernel";
import { OperatorMessage } from "../operator-message.ts";

export async function requireMigrated(database: Database): Promise<void> {
  if (await database.isMigrated()) return;
  throw new OperatorMessage("The database's tables are not up to date. Run boardwalk migrate first.");
}
