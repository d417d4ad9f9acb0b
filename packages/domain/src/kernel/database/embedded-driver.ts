import { constants } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { MikroORM } from "@mikro-orm/pglite";
import { PGliteDialect } from "kysely";
import { OperatorError } from "../errors.ts";
import { databaseRoles } from "./database-roles.ts";
import type { EmbeddedSettings } from "./database-settings.ts";
import { describeLackOfRoom, diskRoom } from "./disk-room.ts";
import type { AdminConnection, Driver, Statements } from "./driver.ts";
import { EmbeddedEngine } from "./embedded-engine.ts";
import { embeddedJobs } from "./embedded-jobs.ts";
import { type Entities, ormOptions } from "./orm-options.ts";

export interface EmbeddedStart {
  /** An instance that stands already: tests begin from a dump of a migrated one in half a second. */
  readonly pglite?: PGlite;
  /** How much room there is, unless a test says so. */
  readonly freeBytes?: (folder: string) => number;
}

export async function openEmbeddedDriver(
  settings: EmbeddedSettings,
  entities: Entities,
  start: EmbeddedStart = {},
): Promise<Driver> {
  const { folder } = settings;
  const room = folder === null ? () => undefined : diskRoom(folder, start.freeBytes);
  const roles = databaseRoles("boardwalk");
  const openAgain = async () => {
    const again = await openPglite(settings, start);
    await becomeRequestRole(again, roles.app);
    return again;
  };
  const pglite = new EmbeddedEngine(
    start.pglite ?? (await openPglite(settings, start)),
    folder === null ? null : openAgain,
  );
  const orm = await MikroORM.init({
    ...ormOptions(entities),
    dbName: "postgres",
    driverOptions: new PGliteDialect({ pglite }),
  });
  const admin = adminConnection(pglite);
  // An advisory lock is the session's, and here everyone shares one: only a queue makes two migrations take turns.
  let lastAdmin: Promise<unknown> = Promise.resolve();

  return {
    kind: "embedded",
    rolePrefix: "boardwalk",
    roles,
    logins: { requests: null, jobs: null },
    async ready(wish) {
      room(wish);
      await pglite.beTrustworthy();
    },
    entityManager: () => orm.em,
    systemEntityManager: async () => orm.em,
    jobs: async () => embeddedJobs(pglite, roles.jobs, orm.em),
    prepared: (_name, text, values) => statements(pglite).query(text, values),
    withAdmin(work) {
      const turn = lastAdmin.then(() => work(admin));
      lastAdmin = turn.catch(() => undefined);
      return turn;
    },
    afterMigration: () => becomeRequestRole(pglite, roles.app),
    copyTo: (folder) => copyFolder(admin, settings, folder),
    async close() {
      await orm.close(true);
      await pglite.close();
    },
  };
}

async function openPglite({ folder }: EmbeddedSettings, start: EmbeddedStart): Promise<PGlite> {
  if (folder === null) return PGlite.create({ dataDir: "memory://" });
  const lack = describeLackOfRoom(folder, start.freeBytes);
  if (lack !== null) throw new OperatorError(lack);
  const dataDir = databaseFolder(folder);
  try {
    return await PGlite.create({ dataDir });
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new OperatorError(
      `The embedded database in ${dataDir} does not open (${reason}). Restore a backup, or move the folder away to start afresh, and keep it until then.`,
    );
  }
}

/** The transaction holds the one connection, so between the checkpoint and the end of the copy nothing is written. */
async function copyFolder(admin: AdminConnection, settings: EmbeddedSettings, to: string): Promise<void> {
  if (settings.folder === null) throw new Error("A database in memory has no files to copy.");
  const from = databaseFolder(settings.folder);
  await admin.transaction(async (open) => {
    await open.script("checkpoint");
    await cp(from, databaseFolder(to), { recursive: true, mode: constants.COPYFILE_FICLONE });
  });
}

const databaseFolder = (folder: string): string => join(folder, "database");

function statements(on: Pick<EmbeddedEngine, "query" | "exec">): Statements {
  return {
    async query(text, values) {
      const result = await on.query<Record<string, unknown>>(text, [...(values ?? [])]);
      return { rows: result.rows, fields: result.fields.map((field) => field.name) };
    },
    async script(text) {
      await on.exec(text);
    },
  };
}

// There is one connection for all: whoever administers holds it for a whole transaction, and leaves no role behind.
function adminConnection(pglite: EmbeddedEngine): AdminConnection {
  const transaction = <T>(work: (inner: Statements) => Promise<T>): Promise<T> =>
    pglite.transaction(async (open) => {
      await open.exec("set local role none");
      return work(statements(open));
    });
  return {
    transaction,
    query: (text, values) => transaction((inner) => inner.query(text, values)),
    script: (text) => transaction((inner) => inner.script(text)),
  };
}

/** The embedded login is a superuser, which no policy binds; so nothing runs as it once the roles exist. */
async function becomeRequestRole(pglite: Pick<PGlite, "query" | "exec">, role: string): Promise<void> {
  const { rows } = await pglite.query("select 1 from pg_roles where rolname = $1", [role]);
  if (rows.length > 0) await pglite.exec(`set role "${role}"`);
}

// The database's own file system throws objects that are no errors, with a message or a number.
function reasonOf(cause: unknown): string {
  if (typeof cause === "object" && cause !== null) {
    if ("message" in cause && typeof cause.message === "string" && cause.message !== "") return cause.message;
    if ("errno" in cause) return `error ${String(cause.errno)}`;
  }
  return String(cause);
}
