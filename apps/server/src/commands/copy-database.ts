import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";

/** How `backup` asks the server that holds the embedded database for a copy of it; nobody types this. */
export const copyDatabase: Command = {
  name: "copy-database",
  usage: "copy-database FOLDER",
  says: "copies the embedded database's files",
  hidden: true,
  runs: "at the database",
  async run(context, args) {
    const [folder] = parseOptions(copyDatabase, args, [], 1).values;
    if (folder === undefined) throw new OperatorMessage(`There is no folder. Usage: boardwalk ${copyDatabase.usage}`);
    const { database } = await context.system();
    await database.copyTo(folder);
    return 0;
  },
};
