import type { PGlite, Results, Transaction } from "@electric-sql/pglite";
import { diskFull } from "./disk-room.ts";
import { describeDatabaseFailure } from "./translate-database-error.ts";

const LEAVES_DOUBT = /^(53100|58030|ENOSPC|EDQUOT)$/;
// What an instance says of itself once it has lost its way after a full disk.
const LOST = "ERRORDATA_STACK_SIZE exceeded";

/**
 * One embedded database after the other over the same files. After a write that the disk did not take, an instance goes
 * on and says yes to what it does not keep; so its answers count for nothing from then on, and another one takes up the
 * files as it would after a crash.
 */
export class EmbeddedEngine {
  readonly #open: (() => Promise<PGlite>) | null;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #listeners = new Map<symbol, { channel: string; told: () => void; unlisten: () => Promise<void> }>();
  #pglite: PGlite;
  #inDoubt: { cause: unknown } | null = null;
  #reopening: Promise<void> | null = null;

  /** `open` takes up the same files again; null where there are none. */
  constructor(pglite: PGlite, open: (() => Promise<PGlite>) | null) {
    this.#pglite = pglite;
    this.#open = open;
  }

  /** Takes up the files afresh where the instance cannot be trusted any more. */
  async beTrustworthy(): Promise<void> {
    if (this.#inDoubt === null) return;
    this.#reopening ??= this.#reopen(this.#open).finally(() => {
      this.#reopening = null;
    });
    await this.#reopening;
  }

  query<Row>(text: string, values: unknown[] = [], options?: Parameters<PGlite["query"]>[2]): Promise<Results<Row>> {
    return this.#use((pglite) => pglite.query<Row>(text, values, options));
  }

  exec(text: string): Promise<Results[]> {
    return this.#use((pglite) => pglite.exec(text));
  }

  transaction<T>(work: (open: Pick<Transaction, "query" | "exec" | "rollback">) => Promise<T>): Promise<T> {
    let begun = false;
    return this.#use((pglite) =>
      pglite
        .transaction((open) => {
          begun = true;
          return work(open);
        })
        .catch((error: unknown) => {
          // The ORM waits until it is called, and would wait for ever.
          if (begun) throw error;
          const refuse = () => Promise.reject(error);
          return work({ query: refuse, exec: refuse, rollback: async () => undefined });
        }),
    );
  }

  async listen(channel: string, told: () => void): Promise<() => Promise<void>> {
    const key = Symbol(channel);
    this.#listeners.set(key, { channel, told, unlisten: await this.#pglite.listen(channel, told) });
    return async () => {
      const listener = this.#listeners.get(key);
      this.#listeners.delete(key);
      if (this.#inDoubt === null) await listener?.unlisten();
    };
  }

  // What is in doubt is not closed, which would write: the files are left as a crash leaves them.
  async close(): Promise<void> {
    if (this.#inDoubt === null && !this.#pglite.closed) await this.#pglite.close();
  }

  get closed(): boolean {
    return this.#pglite.closed;
  }

  get ready(): boolean {
    return this.#pglite.ready;
  }

  get waitReady(): Promise<void> {
    return this.#pglite.waitReady;
  }

  async #use<T>(work: (pglite: PGlite) => Promise<T>): Promise<T> {
    const pglite = this.#pglite;
    const doing = work(pglite);
    this.#underWay.add(doing);
    try {
      const done = await doing;
      if (this.#inDoubt !== null) throw diskFull(this.#inDoubt.cause);
      return done;
    } catch (error) {
      if (this.#open !== null && pglite === this.#pglite && leavesDoubt(error)) this.#inDoubt ??= { cause: error };
      throw this.#inDoubt === null ? error : diskFull(this.#inDoubt.cause);
    } finally {
      this.#underWay.delete(doing);
    }
  }

  async #reopen(open: (() => Promise<PGlite>) | null): Promise<void> {
    if (open === null) return;
    await Promise.allSettled(this.#underWay);
    const fresh = await open();
    for (const listener of this.#listeners.values())
      listener.unlisten = await fresh.listen(listener.channel, listener.told);
    this.#pglite = fresh;
    this.#inDoubt = null;
    for (const { told } of this.#listeners.values()) told();
  }
}

function leavesDoubt(error: unknown): boolean {
  const { code, message } = describeDatabaseFailure(error);
  return LEAVES_DOUBT.test(code) || message.includes(LOST);
}
