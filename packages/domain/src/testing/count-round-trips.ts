import pg from "pg";
import { vi } from "vitest";

/** How often a piece of work goes to PostgreSQL and back: each statement, begin and commit as well. */
export async function countRoundTrips<T>(work: () => Promise<T>): Promise<{ done: T; trips: number }> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    const done = await work();
    return { done, trips: query.mock.calls.length };
  } finally {
    query.mockRestore();
  }
}
