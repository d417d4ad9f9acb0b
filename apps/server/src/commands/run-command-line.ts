import { forwardCommand } from "../control-socket/forward-command.ts";
import { findHolder } from "../data-folder/lock-data-folder.ts";
import { socketPath } from "../data-folder/socket-path.ts";
import { describeTrouble } from "../describe-trouble.ts";
import type { Environment } from "../environment/environment.ts";
import { ownSystem } from "../system.ts";
import { chooseCommand } from "./choose-command.ts";
import type { Terminal } from "./terminal.ts";

/** Runs what was typed, here or with the server that holds the database, and gives the exit code. */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
  readEnvironment: () => Environment,
): Promise<number> {
  try {
    const { command, args, json } = chooseCommand(argv);
    const environment = readEnvironment();
    const bring = async () => (await command.brings?.({ ...terminal, json }, args)) ?? null;
    if (command.runs === "at the database" && environment.database.kind === "embedded") {
      const holder = await findHolder(environment.dataFolder);
      if (holder !== null) {
        const socket = holder.record?.socket ?? socketPath(environment.dataFolder);
        return await forwardCommand(socket, argv, terminal, await bring());
      }
    }
    const own = ownSystem(environment, `boardwalk ${command.name}`);
    try {
      return await command.run({ ...terminal, environment, json, brought: await bring(), system: own.open }, args);
    } finally {
      await own.close();
    }
  } catch (error) {
    terminal.err(`${describeTrouble(error)}\n`);
    return 1;
  }
}
