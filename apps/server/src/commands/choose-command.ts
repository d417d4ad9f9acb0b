import { closest } from "../closest.ts";
import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

/** The command that was typed, without what is said to every command alike. */
export function chooseCommand(argv: readonly string[]): { command: Command; args: string[]; json: boolean } {
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
