import type { Driver, Statements } from "./driver.ts";

const PATIENCE = "10s";

/** One transaction with the owner's rights over the tables; what holds them is waited for, but not for ever. */
export function withLoading<T>(driver: Driver, work: (owner: Statements) => Promise<T>): Promise<T> {
  return driver.withAdmin((admin) =>
    admin.transaction(async (open) => {
      await open.script(`set local lock_timeout = '${PATIENCE}'`);
      await open.script(`set local role "${driver.roles.owner}"`);
      return work(open);
    }),
  );
}
