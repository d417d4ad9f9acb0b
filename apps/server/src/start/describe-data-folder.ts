import type { Environment } from "../environment/environment.ts";

/** Where the data folder is, and, where the database is elsewhere, what it is for all the same. */
export function describeDataFolder({ database, appSecret, dataFolder }: Environment): string {
  if (database.kind === "embedded") return dataFolder;
  return `${dataFolder}, for ${appSecret === null ? "files and the secret" : "files"}`;
}
