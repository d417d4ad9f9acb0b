import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";

export const seed: Command = {
  name: "seed",
  usage: "seed [--demo]",
  says: "fills in what every installation has; with --demo the demo's people too",
  runs: "at the database",
  async run(context, args) {
    const { flags } = parseOptions(seed, args, ["demo"]);
    const { database, surroundings } = await context.system();
    if (!(await database.isMigrated()))
      throw new OperatorMessage("The database's tables are not up to date. Run boardwalk migrate first.");
    if (!flags.has("demo")) {
      context.out(
        context.json
          ? '{"accounts":[]}\n'
          : "Every installation's own rows come with its migrations. The demo is added by boardwalk seed --demo.\n",
      );
      return 0;
    }
    const { DEMO_PASSWORD, seedDemo } = await import("@boardwalk/domain/seed");
    const accounts = (await seedDemo(database, surroundings())).map(({ email, says }) => ({ email, says }));
    context.out(
      context.json
        ? `${JSON.stringify({ accounts, password: DEMO_PASSWORD })}\n`
        : `The demo is there: ${accounts.map(({ email }) => email).join(", ")}, password ${DEMO_PASSWORD}.\n`,
    );
    return 0;
  },
};
