import type { Command } from "./command.ts";

export const help: Command = {
  name: "help",
  usage: "help",
  says: "shows this list",
  runs: "here",
  async run({ out, json }) {
    // Imported only now: the list has this command in it.
    const { commands } = await import("./commands.ts");
    if (json) {
      out(`${JSON.stringify(commands.map(({ name, usage, says }) => ({ name, usage, says })))}\n`);
      return 0;
    }
    const width = Math.max(...commands.map(({ usage }) => usage.length));
    const lines = commands.map(({ usage, says }) => `  boardwalk ${usage.padEnd(width)}   ${says}`);
    out(`${["Usage:", ...lines, "", "Every command takes --json. .env.example explains each setting."].join("\n")}\n`);
    return 0;
  },
};
