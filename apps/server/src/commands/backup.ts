import { resolve } from "node:path";
import { secretPath } from "../data-folder/keep-secret.ts";
import { OperatorMessage } from "../operator-message.ts";
import { openSource } from "./archive-file/open-source.ts";
import { packArchive, requireFree } from "./archive-file/pack-archive.ts";
import type { Command } from "./command.ts";
import { counted } from "./counted.ts";
import { parseOptions } from "./parse-options.ts";
import { visible } from "./visible.ts";

export const backup: Command = {
  name: "backup",
  usage: "backup FILE",
  says: "writes everything that the database holds into one archive, also while the server runs",
  words: [["FILE", "the archive to make, such as boardwalk.tar.gz; it must not be there yet"]],
  runs: "here",
  async run(context, args) {
    const [file] = parseOptions(backup, args, [], 1).values;
    if (!file) throw new OperatorMessage(`There is no file to write. Usage: boardwalk ${backup.usage}`);
    const path = resolve(file);
    requireFree(path);
    const { writeArchive } = await import("@boardwalk/domain/archive");
    const source = await openSource(context);
    try {
      const { database, surroundings, files: store } = source.system;
      if (!(await database.isMigrated()))
        throw new OperatorMessage("The database's tables are not up to date. Run boardwalk migrate first.");
      let bytes = 0;
      const { tables, files } = await writeArchive({
        database,
        surroundings: surroundings(),
        files: store,
        take: async (archive) => {
          bytes = await packArchive(path, archive);
        },
      });
      const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
      const secret = context.environment.appSecret === null ? secretPath(context.environment.dataFolder) : "APP_SECRET";
      context.out(
        context.json
          ? `${JSON.stringify({ file: path, bytes, tables, files })}\n`
          : `${visible(path)} holds ${counted(rows, "row")} of ${counted(Object.keys(tables).length, "table")} and ${counted(files, "file")}, in ${bytes} bytes.\n` +
              `It does not hold the secret in ${secret}, without which what is sealed in it stays shut. Keep both, apart from each other.\n`,
      );
      return 0;
    } finally {
      await source.close();
    }
  },
};
