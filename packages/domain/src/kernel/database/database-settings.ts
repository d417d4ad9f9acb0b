export interface EmbeddedSettings {
  readonly kind: "embedded";
  /** The database's files live in `database` below this folder; null keeps everything in memory. */
  readonly folder: string | null;
}

export interface PostgresSettings {
  readonly kind: "postgres";
  readonly url: string;
  /** Migrates and seeds; the same login as `url` where there is only one. */
  readonly adminUrl: string;
  /** Does background work; without one of its own that is the administrator's login. */
  readonly jobsUrl?: string;
  readonly rolePrefix: string;
  readonly poolSize: number;
}

export type DatabaseSettings = EmbeddedSettings | PostgresSettings;
