import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Remembers that a transaction is open here, so that a query that goes around it is an error at once.
 * The embedded database has one connection: such a query would wait for ever.
 */
export class OpenTransaction {
  readonly #storage = new AsyncLocalStorage<{ open: boolean }>();

  async run<T>(work: () => Promise<T>): Promise<T> {
    const transaction = { open: true };
    try {
      return await this.#storage.run(transaction, work);
    } finally {
      transaction.open = false;
    }
  }

  refuseGoingAround(what: string): void {
    if (this.#storage.getStore()?.open) {
      throw new Error(`${what} goes around the transaction that is open here. Use the context's own em.`);
    }
  }
}
