import type { Door } from "@boardwalk/domain/identity";
import { openSessionDatabase } from "../session/open-session-database.ts";
import { surroundingsFrom } from "./people-in-database.ts";

/** Doors to the bench's database: each is somebody else's, with an address and a device of their own. */
export async function openDoors(databaseUrl: string): Promise<() => Door> {
  const database = await openSessionDatabase(databaseUrl);
  let opened = 0;
  return () => {
    opened += 1;
    return { ...surroundingsFrom(opened), database, app: "console", deviceToken: null };
  };
}
