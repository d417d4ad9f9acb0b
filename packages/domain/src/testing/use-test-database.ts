import { afterAll, beforeAll } from "vitest";
import { createTestDatabase, type TestDatabase } from "./create-test-database.ts";

/** One fresh, migrated database for the test file that calls this. */
export function useTestDatabase(options: { poolSize?: number } = {}): () => TestDatabase {
  let database: TestDatabase | null = null;
  beforeAll(async () => {
    database = await createTestDatabase(options);
  });
  afterAll(async () => {
    await database?.close();
  });
  return () => {
    if (!database) throw new Error("The test's database is there only while its tests run.");
    return database;
  };
}
