import { afterAll, beforeAll } from "vitest";
import { createTestDatabase, type TestDatabase } from "./create-test-database.ts";
import { stopRefilling } from "./stop-refilling.ts";

/** One fresh, migrated database for the test file that calls this. Buckets that do not refill are for tests that empty them. */
export function useTestDatabase(options: { poolSize?: number; bucketsRefill?: boolean } = {}): () => TestDatabase {
  let database: TestDatabase | null = null;
  beforeAll(async () => {
    database = await createTestDatabase(options);
    if (options.bucketsRefill === false) await stopRefilling(database);
  });
  afterAll(async () => {
    await database?.close();
  });
  return () => {
    if (!database) throw new Error("The test's database is there only while its tests run.");
    return database;
  };
}
