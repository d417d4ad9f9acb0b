import type { SqlEntityManager } from "@mikro-orm/sql";
import type { DatabaseRoles } from "./database-roles.ts";

export interface SqlResult {
  readonly rows: Record<string, unknown>[];
  readonly fields: string[];
}

export interface Statements {
  query(text: string, values?: readonly unknown[]): Promise<SqlResult>;
  /** Several statements at once. */
  script(text: string): Promise<void>;
}

/** One connection with the right to migrate, held for the length of a piece of work. */
export interface AdminConnection extends Statements {
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
}

/** How background work reaches the database, always as boardwalk_jobs. */
export interface JobsDriver {
  entityManager(): SqlEntityManager;
  /** For pg-boss: one text, which may be a transaction of several statements where it has no values. */
  query(text: string, values?: readonly unknown[]): Promise<SqlResult>;
  /** Calls back whenever something is told on the channel, and after each time that it may have missed something. */
  listen(channel: string, told: () => void): Promise<{ close(): Promise<void> }>;
}

/** What differs between the embedded database and a PostgreSQL server. */
export interface Driver {
  readonly kind: "embedded" | "postgres";
  readonly rolePrefix: string;
  readonly roles: DatabaseRoles;
  /** The logins that requests and jobs come by, where they are not the one that migrates. */
  readonly logins: { readonly requests: string | null; readonly jobs: string | null };
  /** Throws Unavailable where the embedded database's disk has no room for what is about to be done. */
  ready(wish: { writes: boolean }): Promise<void>;
  entityManager(): SqlEntityManager;
  /** Transactions of seeds and the command line, where the request login may not become boardwalk_system. */
  systemEntityManager(): Promise<SqlEntityManager>;
  /** Opened when background work first asks for it: a process that only serves people has no use for it. */
  jobs(): Promise<JobsDriver>;
  prepared(name: string, text: string, values: readonly unknown[]): Promise<SqlResult>;
  withAdmin<T>(work: (connection: AdminConnection) => Promise<T>): Promise<T>;
  /** Called once the schema stands. */
  afterMigration(): Promise<void>;
  /** Copies the files of an embedded database while nothing writes to them. */
  copyTo(folder: string): Promise<void>;
  close(): Promise<void>;
}
