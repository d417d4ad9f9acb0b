import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";

export const migrate: Command = {
  name: "migrate",
  usage: "migrate",
  says: "brings the database's tables up to date",
  runs: "at the database",
  async run(context, args) {
    parseOptions(migrate, args, []);
    const { database } = await context.system();
    const { applied } = await database.migrate((line) => context.json || context.out(`  ${line}\n`));
    const count = applied.length === 1 ? "1 migration" : `${applied.length} migrations`;
    context.out(
      context.json
        ? `${JSON.stringify({ applied })}\n`
        : `${applied.length === 0 ? "The database is up to date." : `${count} applied.`}\n`,
    );
    return 0;
  },
};
