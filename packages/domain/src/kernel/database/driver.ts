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

/** What differs between the embedded database and a PostgreSQL server. */
export interface Driver {
  readonly kind: "embedded" | "postgres";
  readonly rolePrefix: string;
  readonly roles: DatabaseRoles;
  /** The login that requests arrive by, where it is not the one that migrates. */
  readonly requestLogin: string | null;
  entityManager(): SqlEntityManager;
  /** Transactions of seeds and the command line, where the request login may not become boardwalk_system. */
  systemEntityManager(): Promise<SqlEntityManager>;
  prepared(name: string, text: string, values: readonly unknown[]): Promise<SqlResult>;
  withAdmin<T>(work: (connection: AdminConnection) => Promise<T>): Promise<T>;
  /** Called once the schema stands. */
  afterMigration(): Promise<void>;
  close(): Promise<void>;
}
