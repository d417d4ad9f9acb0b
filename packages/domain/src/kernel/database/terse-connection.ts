import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type { PoolClient } from "pg";

/** What the ORM says first in each transaction, and asks nothing by. */
const SAYS_WHO_ASKS = /^(select set_config\('app\.|set local role ")/;
const COUNTED: readonly string[] = ["INSERT", "UPDATE", "DELETE", "MERGE"];

/**
 * Sends the beginning of a transaction, and who asks, together with its first statement: one round trip where there
 * were four. On a machine that has much to do, each of them waits for its turn twice. Nothing was begun until then.
 */
export class TerseConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  #unsent: string[] = [];

  constructor(client: PoolClient) {
    this.#client = client;
  }

  begin(statement: string): void {
    this.#unsent = [statement];
  }

  async commit(): Promise<void> {
    await this.#end("commit");
  }

  async rollback(): Promise<void> {
    await this.#end("rollback");
  }

  release(): void {
    this.#unsent = [];
    this.#client.release();
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#unsent.length > 0 && SAYS_WHO_ASKS.test(sql)) {
      this.#unsent.push(sql);
      return { rows: [] };
    }
    const before = this.#unsent;
    this.#unsent = [];
    // What has values goes by itself: that protocol takes one statement at a time.
    if (parameters.length > 0 && before.length > 0) await this.#client.query(before.join("; "));
    const results =
      parameters.length > 0
        ? await this.#client.query(sql, [...parameters])
        : await this.#client.query([...before, sql].join("; "));
    const result = Array.isArray(results) ? results.at(-1) : results;
    const { command, rowCount, rows } = result;
    const counts = COUNTED.includes(command) && rowCount !== null;
    return counts ? { rows: rows ?? [], numAffectedRows: BigInt(rowCount) } : { rows: rows ?? [] };
  }

  // biome-ignore lint/correctness/useYield: what the interface asks for.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Nothing is streamed here: a slow reader would hold a connection.");
  }

  async #end(statement: string): Promise<void> {
    const nothingBegan = this.#unsent.length > 0;
    this.#unsent = [];
    if (!nothingBegan) await this.#client.query(statement);
  }
}
