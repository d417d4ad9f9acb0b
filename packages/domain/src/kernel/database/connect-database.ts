import type { SqlEntityManager } from "@mikro-orm/sql";
import type { Actor } from "../actor.ts";
import type { Ctx, Surroundings } from "../context.ts";
import { userIdOf } from "../user-id-of.ts";
import { chooseMigrations } from "./choose-migrations.ts";
import type { DatabaseSettings } from "./database-settings.ts";
import type { Driver, JobsDriver, SqlResult, Statements } from "./driver.ts";
import { type EmbeddedStart, openEmbeddedDriver } from "./embedded-driver.ts";
import { guardConnection } from "./guard-connection.ts";
import { isMigrated, type MigrationReport, migrateDatabase } from "./migrate-database.ts";
import { openPostgresDriver } from "./open-postgres-driver.ts";
import { OpenTransaction } from "./open-transaction.ts";
import type { Entities } from "./orm-options.ts";
import { tryPreparingRoles } from "./prepare-roles.ts";
import type { AppliedMigration } from "./read-ledger.ts";
import { translateDatabaseError } from "./translate-database-error.ts";
import { withLoading } from "./with-loading.ts";
import { type Snapshot, withSnapshot } from "./with-snapshot.ts";

export interface Database {
  readonly kind: "embedded" | "postgres";
  /** Twice is nothing, two at once wait for each other, one that was killed goes on. */
  migrate(report?: (line: string) => void): Promise<MigrationReport>;
  isMigrated(): Promise<boolean>;
  /** Throws what `migrate` would say of a login that may not make the roles; changes nothing. */
  requireMigratable(): Promise<void>;
  /** Throws Unavailable when the database is away. */
  ping(): Promise<void>;
  /** Throws Unavailable when the embedded database's disk is too full to write. */
  requireRoom(): Promise<void>;
  /** One transaction as the request role, bound to the actor by the policies. */
  withActor<T>(
    surroundings: Surroundings,
    actor: Actor,
    work: (ctx: Ctx) => Promise<T>,
    options?: { readOnly?: boolean },
  ): Promise<T>;
  /** One transaction that sees everything: for seeds and the command line, never for requests. */
  withSystem<T>(surroundings: Surroundings, work: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** One transaction as the role of background work, which sees what jobs are about. */
  withJobs<T>(surroundings: Surroundings, work: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** What pg-boss itself says to the database, and what wakes the workers; for kernel/jobs alone. */
  jobsLink(): Promise<JobsLink>;
  /** Where every request passes: one prepared statement outside any transaction, as the request role. */
  prepared<Row>(
    name: string,
    text: string,
    values: readonly unknown[],
    read: (row: Record<string, unknown>) => Row,
  ): Promise<Row[]>;
  /** Every row as it stood at one moment, for archives. */
  withSnapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T>;
  /** One transaction with the owner's rights over the tables, for filling an empty database from an archive. */
  withLoading<T>(work: (owner: Statements) => Promise<T>): Promise<T>;
  /** Brings the tables to where an archive was made; the rest is `migrate`'s. */
  migrateTo(migrations: readonly AppliedMigration[]): Promise<void>;
  /** The embedded database's files as they stand now, for another process to read; everybody else waits meanwhile. */
  copyTo(folder: string): Promise<void>;
  /** For the person at the command line; reads only, unless told to write. */
  sql(text: string, options: { write: boolean }): Promise<SqlResult>;
  close(): Promise<void>;
}

interface Wish {
  readonly writes: boolean;
}
const READS: Wish = { writes: false };
const WRITES: Wish = { writes: true };

export type JobsLink = Pick<JobsDriver, "query" | "listen">;

export async function connectDatabase(
  settings: DatabaseSettings,
  entities: Entities,
  start: EmbeddedStart = {},
): Promise<Database> {
  const driver =
    settings.kind === "embedded"
      ? await openEmbeddedDriver(settings, entities, start)
      : await openPostgresDriver(settings, entities);
  const openTransaction = new OpenTransaction();
  const em = driver.entityManager();
  guardConnection(em.getConnection(), openTransaction);
  if (settings.kind === "embedded") await driver.afterMigration();
  return new ConnectedDatabase(driver, em, openTransaction);
}

class ConnectedDatabase implements Database {
  readonly #driver: Driver;
  readonly #em: SqlEntityManager;
  readonly #openTransaction: OpenTransaction;

  constructor(driver: Driver, em: SqlEntityManager, openTransaction: OpenTransaction) {
    this.#driver = driver;
    this.#em = em;
    this.#openTransaction = openTransaction;
  }

  get kind(): "embedded" | "postgres" {
    return this.#driver.kind;
  }

  migrate(report?: (line: string) => void): Promise<MigrationReport> {
    return this.#translated(WRITES, () => migrateDatabase(this.#driver, report));
  }

  isMigrated(): Promise<boolean> {
    return this.#translated(READS, () => this.#driver.withAdmin((admin) => isMigrated(admin)));
  }

  requireMigratable(): Promise<void> {
    const { roles, logins } = this.#driver;
    return this.#translated(WRITES, () => this.#driver.withAdmin((admin) => tryPreparingRoles(admin, roles, logins)));
  }

  async ping(): Promise<void> {
    await this.prepared("ping", "select 1 as one", [], () => undefined);
  }

  requireRoom(): Promise<void> {
    return this.#translated(WRITES, async () => undefined);
  }

  withActor<T>(
    surroundings: Surroundings,
    actor: Actor,
    work: (ctx: Ctx) => Promise<T>,
    options: { readOnly?: boolean } = {},
  ): Promise<T> {
    const variables = { "app.user_id": userIdOf(actor) ?? "" };
    return this.#transaction(this.#em, { role: this.#driver.roles.app, variables }, options.readOnly ?? false, (em) =>
      work({ ...surroundings, em, actor }),
    );
  }

  async withSystem<T>(surroundings: Surroundings, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    const em = await this.#driver.systemEntityManager();
    return this.#transaction(
      em,
      { role: this.#driver.roles.system, variables: { "app.user_id": "" } },
      false,
      (inner) => work({ ...surroundings, em: inner, actor: { kind: "system", name: "boardwalk" } }),
    );
  }

  async withJobs<T>(surroundings: Surroundings, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    const em = (await this.#driver.jobs()).entityManager();
    return this.#transaction(em, { role: this.#driver.roles.jobs, variables: { "app.user_id": "" } }, false, (inner) =>
      work({ ...surroundings, em: inner, actor: { kind: "system", name: "jobs" } }),
    );
  }

  async jobsLink(): Promise<JobsLink> {
    const jobs = await this.#driver.jobs();
    return {
      query: (text, values) => {
        this.#openTransaction.refuseGoingAround("A statement about jobs");
        return this.#translated(WRITES, () => jobs.query(text, values));
      },
      listen: (channel, told) => this.#translated(READS, () => jobs.listen(channel, told)),
    };
  }

  prepared<Row>(
    name: string,
    text: string,
    values: readonly unknown[],
    read: (row: Record<string, unknown>) => Row,
  ): Promise<Row[]> {
    this.#openTransaction.refuseGoingAround(`The prepared statement ${name}`);
    return this.#translated(READS, async () => (await this.#driver.prepared(name, text, values)).rows.map(read));
  }

  sql(text: string, options: { write: boolean }): Promise<SqlResult> {
    this.#openTransaction.refuseGoingAround("The command line's statement");
    return this.#translated({ writes: options.write }, () =>
      this.#driver.withAdmin((admin) =>
        admin.transaction(async (open) => {
          if (!options.write) await open.script("set transaction read only");
          return open.query(text);
        }),
      ),
    );
  }

  withSnapshot<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    this.#openTransaction.refuseGoingAround("A snapshot");
    return this.#translated(READS, () => withSnapshot(this.#driver, work));
  }

  withLoading<T>(work: (owner: Statements) => Promise<T>): Promise<T> {
    this.#openTransaction.refuseGoingAround("Loading an archive");
    return this.#translated(WRITES, () => withLoading(this.#driver, work));
  }

  async migrateTo(migrations: readonly AppliedMigration[]): Promise<void> {
    const wanted = chooseMigrations(migrations);
    await this.#translated(WRITES, () => migrateDatabase(this.#driver, () => undefined, wanted));
  }

  copyTo(folder: string): Promise<void> {
    this.#openTransaction.refuseGoingAround("A copy of the database");
    return this.#translated(READS, () => this.#driver.copyTo(folder));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #transaction<T>(
    root: SqlEntityManager,
    session: { role: string; variables: Record<string, string> },
    readOnly: boolean,
    work: (em: SqlEntityManager) => Promise<T>,
  ): Promise<T> {
    return this.#translated({ writes: !readOnly }, () => {
      const em = root.fork();
      em.setSessionContext(session);
      return em.transactional(
        (inner) =>
          this.#openTransaction.run(async () => {
            // The embedded dialect drops the access mode that the ORM asks for.
            if (readOnly && this.kind === "embedded") await inner.execute("set transaction read only");
            return work(inner);
          }),
        { readOnly },
      );
    });
  }

  async #translated<T>(wish: Wish, work: () => Promise<T>): Promise<T> {
    try {
      await this.#driver.ready(wish);
      return await work();
    } catch (error) {
      throw translateDatabaseError(error, wish);
    }
  }
}
