import { startThrowawayCluster } from "./throwaway-cluster.ts";

/** Vitest's global set-up: gives TEST_DATABASE_URL to the tests that ask for PostgreSQL, and takes it back. */
export default async function providePostgres(): Promise<() => Promise<void>> {
  if (process.env.TEST_DATABASE_URL) return async () => {};
  const cluster = await startThrowawayCluster();
  if (!cluster) {
    throw new Error("There is no PostgreSQL on this machine: install it, or set TEST_DATABASE_URL to one for tests.");
  }
  process.env.TEST_DATABASE_URL = cluster.url;
  return async () => {
    delete process.env.TEST_DATABASE_URL;
    await cluster.remove();
  };
}
