import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { forwardCommand } from "../../control-socket/forward-command.ts";
import { keepSecret } from "../../data-folder/keep-secret.ts";
import { findHolder } from "../../data-folder/lock-data-folder.ts";
import { isAlive } from "../../data-folder/process-start.ts";
import { socketPath } from "../../data-folder/socket-path.ts";
import type { Environment } from "../../environment/environment.ts";
import { OperatorMessage } from "../../operator-message.ts";
import { createLog } from "../../server-log.ts";
import { openSystem, type System } from "../../system.ts";
import type { CommandContext } from "../command.ts";

export interface Source {
  readonly system: System;
  close(): Promise<void>;
}

/**
 * What a backup reads. While a server holds the embedded database it copies its files, which takes moments, and the
 * copy is read here: the server answers its people all the while.
 */
export async function openSource(context: CommandContext): Promise<Source> {
  const { environment } = context;
  const nothingToClose = async () => undefined;
  if (environment.database.kind !== "embedded") return { system: await context.system(), close: nothingToClose };
  const { dataFolder } = environment;
  if (!existsSync(join(dataFolder, "database")))
    throw new OperatorMessage(`There is no database in ${dataFolder}. Set BOARDWALK_DATA to the folder that has it.`);
  const holder = await findHolder(dataFolder);
  if (holder === null) return { system: await context.system(), close: nothingToClose };
  return openCopy(context, holder.record?.socket ?? socketPath(dataFolder));
}

async function openCopy(context: CommandContext, socket: string): Promise<Source> {
  const { environment } = context;
  await removeLeftCopies(environment.dataFolder);
  const folder = join(environment.dataFolder, `${COPY}${process.pid}-${randomUUID()}`);
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const exit = await forwardCommand(socket, ["copy-database", folder], { out: () => undefined, err: context.err });
    if (exit !== 0) throw new OperatorMessage("The running server could not copy its database, so there is no backup.");
    const system = await openSystem(of(environment, folder), secretOf(environment), createLog(environment.logLevel));
    return {
      system,
      async close() {
        await system.close().finally(remove);
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

const COPY = "backup-copy-";

const of = (environment: Environment, folder: string): Environment => ({
  ...environment,
  database: { kind: "embedded", folder },
});

const secretOf = ({ appSecret, dataFolder }: Environment): string => appSecret ?? keepSecret(dataFolder);

/** A backup that was killed leaves its copy; each is named for the process that read it. */
async function removeLeftCopies(dataFolder: string): Promise<void> {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith(COPY)) continue;
    const pid = Number.parseInt(name.slice(COPY.length), 10);
    if (!isAlive(pid)) await rm(join(dataFolder, name), { recursive: true, force: true });
  }
}
