import { accessSync, constants } from "node:fs";
import { resolve } from "node:path";
import type { SealedTexts } from "@boardwalk/domain/kernel";
import { OperatorMessage } from "../operator-message.ts";
import { unpackArchive } from "./archive-file/unpack-archive.ts";
import type { Command } from "./command.ts";
import { counted } from "./counted.ts";
import { parseOptions } from "./parse-options.ts";
import { visible } from "./visible.ts";
import { describeFailure } from "./wizard-file/read-text.ts";

export const restore: Command = {
  name: "restore",
  usage: "restore FILE",
  says: "fills an empty database from an archive that backup made: all of it or nothing",
  words: [["FILE", "an archive of backup, from whichever kind of database"]],
  runs: "here",
  async run(context, args) {
    const [file] = parseOptions(restore, args, [], 1).values;
    if (!file) throw new OperatorMessage(`There is no file to read. Usage: boardwalk ${restore.usage}`);
    const path = resolve(file);
    requireReadable(path);
    const { restoreArchive } = await import("@boardwalk/domain/archive");
    const { database, keys, files } = await context.system();
    const { head, counts, sealed } = await restoreArchive({ database, files, read: () => unpackArchive(path) });
    const shut = sealed.filter(({ keyId }) => !keys.has(keyId));
    const rows = Object.values(counts.tables).reduce((sum, count) => sum + count, 0);
    context.out(
      context.json
        ? `${JSON.stringify({ madeAt: head.madeAt, ...counts, hasSecret: shut.length === 0, shut })}\n`
        : `All ${counted(rows, "row")} of ${counted(Object.keys(counts.tables).length, "table")} and ${counted(counts.files, "file")} of ${visible(file)}, made at ${head.madeAt}, are here.\n`,
    );
    if (shut.length > 0) context.err(describeShut(shut));
    return 0;
  },
};

function describeShut(shut: readonly SealedTexts[]): string {
  const texts = shut.reduce((sum, one) => sum + one.texts, 0);
  const lines = shut.map((one) => `  ${one.column}: ${one.texts} under the key ${visible(one.keyId)}`);
  return `${[
    `${texts} sealed ${texts === 1 ? "text does" : "texts do"} not open here, because the secret did not come along:`,
    ...lines,
    "People sign in as before. Put the former APP_SECRET (in a trial, the line in the file secret of its data folder) into APP_SECRETS_PREVIOUS, or make it APP_SECRET again. Nothing is lost until then.",
  ].join("\n")}\n`;
}

// Opening the database may make a folder, so what cannot be read is said before.
function requireReadable(path: string): void {
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw new OperatorMessage(describeFailure(error, path), { cause: error });
  }
}
