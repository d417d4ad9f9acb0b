import { openDatabase } from "@boardwalk/domain/database";
import type { Database } from "@boardwalk/domain/kernel";
import { POOL_SIZE } from "./pool-size.ts";

export function openSessionDatabase(url: string): Promise<Database> {
  return openDatabase({ kind: "postgres", url, adminUrl: url, rolePrefix: "boardwalk", poolSize: POOL_SIZE });
}
