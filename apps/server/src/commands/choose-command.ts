import { closest } from "../closest.ts";
import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

/** The command that was typed, without what is said to every command alike. */
export function chooseCommand(argv: readonly string[]): { command: Command; args: string[]; json: boolean } {
  const json = argv.includes("--json");
  const [name = "help", ...args] = argv.filter((word) => word !== "--json");
  if (isHelp(name)) return { command: findCommand("help"), args: [], json };
  const command = findCommand(name);
  return args.some(isHelp)
    ? { command: findCommand("help"), args: command.name === "help" ? [] : [command.name], json }
    : { command, args, json };
}

/** The command of this name; a sentence where there is none. */
export function findCommand(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const meant = closest(
    name,
    commands.filter(({ hidden }) => hidden !== true).map((candidate) => candidate.name),
  );
  throw new OperatorMessage(
    `There is no command ${JSON.stringify(name)}. ${meant ? `Did you mean boardwalk ${meant}?` : "boardwalk help lists them all."}`,
  );
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}
