import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";

export const help: Command = {
  name: "help",
  usage: "help [COMMAND]",
  says: "shows this list, or how one command is called",
  runs: "here",
  async run({ out, json }, args) {
    const [name] = parseOptions(help, args, [], 1).values;
    // Imported only now: the list has this command in it.
    const { commands } = await import("./commands.ts");
    const { findCommand } = await import("./choose-command.ts");
    const one = name === undefined ? null : findCommand(name);
    const shown = commands.filter(({ hidden }) => hidden !== true);
    if (json) out(`${JSON.stringify(one ? described(one) : shown.map(described))}\n`);
    else out(`${(one ? usageOf(one) : listOf(shown)).join("\n")}\n`);
    return 0;
  },
};

function described({ name, usage, says }: Command) {
  return { name, usage, says };
}

function usageOf({ usage, says, words = [] }: Command): string[] {
  const all: Command["words"] = [...words, ["--json", "prints JSON alone on standard output"]];
  return [`Usage: boardwalk ${usage}`, `  ${says}`, "", ...inColumns(all)];
}

function listOf(commands: readonly Command[]): string[] {
  const lines = inColumns(commands.map(({ usage, says }) => [`boardwalk ${usage}`, says]));
  const more = "Every command takes --json; boardwalk help COMMAND says more. .env.example explains each setting.";
  return ["Usage:", ...lines, "", more];
}

function inColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}   ${second}`);
}
