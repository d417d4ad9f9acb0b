import { closest } from "../closest.ts";
import { forwardCommand } from "../control-socket/forward-command.ts";
import type { Output } from "../control-socket/listen-for-commands.ts";
import { findHolder } from "../data-folder/lock-data-folder.ts";
import { socketPath } from "../data-folder/socket-path.ts";
import { describeTrouble } from "../describe-trouble.ts";
import type { Environment } from "../environment/environment.ts";
import { OperatorMessage } from "../operator-message.ts";
import { ownSystem, type System } from "../system.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

/** Runs what was typed, here or with the server that holds the database, and gives the exit code. */
export async function runCommandLine(
  argv: readonly string[],
  output: Output,
  readEnvironment: () => Environment,
): Promise<number> {
  try {
    const { command, args, json } = choose(argv);
    const environment = readEnvironment();
    if (command.runs === "at the database" && environment.database.kind === "embedded") {
      const holder = await findHolder(environment.dataFolder);
      if (holder !== null) {
        return await forwardCommand(holder.record?.socket ?? socketPath(environment.dataFolder), argv, output);
      }
    }
    const own = ownSystem(environment, `boardwalk ${command.name}`);
    try {
      return await command.run({ ...output, environment, json, system: own.open }, args);
    } finally {
      await own.close();
    }
  } catch (error) {
    output.err(`${describeTrouble(error)}\n`);
    return 1;
  }
}

/** Runs what another process typed with the system that this one has open. */
export async function runForwarded(
  argv: readonly string[],
  output: Output,
  environment: Environment,
  system: () => Promise<System>,
): Promise<number> {
  try {
    const { command, args, json } = choose(argv);
    if (command.runs === "here") throw new OperatorMessage(`${command.name} runs where it is called.`);
    return await command.run({ ...output, environment, json, system }, args);
  } catch (error) {
    output.err(`${describeTrouble(error)}\n`);
    return 1;
  }
}

function choose(argv: readonly string[]): { command: Command; args: string[]; json: boolean } {
  const json = argv.includes("--json");
  const [name = "help", ...args] = argv.filter((word) => word !== "--json");
  const asksForHelp = name === "--help" || name === "-h" || args.includes("--help");
  const command = commands.find((candidate) => candidate.name === (asksForHelp ? "help" : name));
  if (command) return { command, args: asksForHelp ? [] : args, json };
  const meant = closest(
    name,
    commands.map((candidate) => candidate.name),
  );
  throw new OperatorMessage(
    `There is no command ${JSON.stringify(name)}. ${meant ? `Did you mean boardwalk ${meant}?` : "boardwalk help lists them all."}`,
  );
}
