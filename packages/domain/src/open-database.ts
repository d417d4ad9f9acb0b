import { entities } from "./entities.ts";
import { connectDatabase, type Database, type DatabaseSettings } from "./kernel/index.ts";

/** Opens, and leaves migrating to whoever asked: a server, a command, a test. */
export function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return connectDatabase(settings, entities);
}
