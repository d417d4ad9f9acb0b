import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { FileStore } from "@boardwalk/domain/files";
import type {
  Client,
  Database,
  KeyRing,
  Origins,
  Places,
  ProcessMemory,
  Secrets,
  Surroundings,
} from "@boardwalk/domain/kernel";
import { keepSecret } from "./data-folder/keep-secret.ts";
import { type FolderLock, lockDataFolder } from "./data-folder/lock-data-folder.ts";
import type { AppAddress, Environment } from "./environment/environment.ts";
import { createLog, type ServerLog } from "./server-log.ts";

/** The open database with what surrounds it: owned by a server, or by a command for as long as it runs. */
export interface System {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly keys: KeyRing;
  readonly files: FileStore;
  readonly places: Places;
  readonly memory: ProcessMemory;
  readonly log: ServerLog;
  /** For work that nobody on the web asked for. */
  surroundings(): Surroundings;
  close(): Promise<void>;
}

const HERE: Client = { address: null, userAgent: "boardwalk" };

export async function openSystem(
  environment: Environment,
  appSecret: string,
  log: ServerLog,
  origins = originsOf(environment),
): Promise<System> {
  // Loaded only now, so that a command that needs no database starts at once.
  const [
    { openDatabase },
    { createKeyRing, createProcessMemory, systemClock },
    { openPlaces },
    { createDiskFileStore },
  ] = await Promise.all([
    import("@boardwalk/domain/database"),
    import("@boardwalk/domain/kernel"),
    import("@boardwalk/domain/identity"),
    import("@boardwalk/domain/files"),
  ]);
  const places = openPlaces(environment.geoipFile);
  const database = await openDatabase(environment.database);
  const secrets = {
    current: Buffer.from(appSecret),
    previous: environment.appSecretsPrevious.map((secret) => Buffer.from(secret)),
  };
  const keys = createKeyRing(secrets);
  const memory = createProcessMemory();
  return {
    database,
    secrets,
    keys,
    files: createDiskFileStore(join(environment.dataFolder, "files")),
    places,
    memory,
    log,
    surroundings: () => ({
      clock: systemClock,
      secrets,
      keys,
      places,
      memory,
      origins,
      log,
      requestId: randomUUID(),
      client: HERE,
    }),
    close: () => database.close(),
  };
}

/** As far as the environment tells: a server knows better once it has its ports. */
function originsOf({ console, onboarding }: Environment): Origins {
  const at = ({ origin, port }: AppAddress) => origin ?? `http://localhost:${port}`;
  return { console: at(console), onboarding: at(onboarding) };
}

/** For a command that runs while no server does: opened when it is first asked for, under the folder's lock. */
export function ownSystem(
  environment: Environment,
  command: string,
): { open(): Promise<System>; close(): Promise<void> } {
  let lock: FolderLock | null = null;
  let opened: Promise<System> | null = null;
  const open = async () => {
    if (environment.database.kind === "embedded") lock = await lockDataFolder(environment.dataFolder, command);
    const appSecret = environment.appSecret ?? keepSecret(environment.dataFolder);
    return openSystem(environment, appSecret, createLog(environment.logLevel));
  };
  return {
    open() {
      opened ??= open();
      return opened;
    },
    async close() {
      const system = await opened?.catch(() => null);
      await system?.close();
      lock?.release();
    },
  };
}
