import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { entities } from "../entities.ts";
import { connectDatabase } from "../kernel/index.ts";
import { migrationsKey } from "./migrations-key.ts";

/** A migrated embedded database as one file, made once per set of migrations and shared by all test files. */
export async function migratedSnapshot(): Promise<Blob> {
  const key = migrationsKey();
  const file = join(tmpdir(), `boardwalk-migrated-${key}.tar`);
  if (!existsSync(file)) {
    const pglite = await PGlite.create();
    const database = await connectDatabase({ kind: "embedded", folder: null }, entities, { pglite });
    await database.migrate();
    const dump = await pglite.dumpDataDir("none");
    await database.close();
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()));
    renameSync(unfinished, file);
  }
  return new Blob([readFileSync(file)]);
}
