import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";
import { requireMigrated } from "./require-migrated.ts";
import { tellingScripts } from "./telling-scripts.ts";
import { visible } from "./visible.ts";

export const exportCommand: Command = {
  name: "export",
  usage: "export KEY [VERSION] [--json]",
  says: "prints a wizard's draft, or one of its versions, as a file that imports again",
  words: [
    ["KEY", "of the wizard, as in its address"],
    ["VERSION", "a number, such as 3; without it the draft"],
    ["--json", "the same on one line"],
  ],
  runs: "at the database",
  run: tellingScripts(async (context, args) => {
    const [key, version] = parseOptions(exportCommand, args, [], 2).values;
    if (!key) throw new OperatorMessage(`There is no wizard to export. Usage: boardwalk ${exportCommand.usage}`);
    if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version)) {
      throw new OperatorMessage(
        `"${visible(version)}" is no number of a version. Usage: boardwalk ${exportCommand.usage}`,
      );
    }
    const { database, surroundings } = await context.system();
    await requireMigrated(database);
    const [{ exportWizard }, { NotFound }] = await Promise.all([
      import("@boardwalk/domain/wizards"),
      import("@boardwalk/domain/kernel"),
    ]);
    const exported = await database
      .withSystem(surroundings(), (ctx) =>
        exportWizard(ctx, { key, version: version === undefined ? "draft" : Number(version) }),
      )
      .catch((error: unknown) => {
        if (error instanceof NotFound) throw new OperatorMessage(nothing(key, version));
        throw error;
      });
    context.out(context.json ? `${JSON.stringify(JSON.parse(exported.text))}\n` : exported.text);
    return 0;
  }),
};

function nothing(key: string, version: string | undefined): string {
  const named = `no wizard with the key "${visible(key)}"`;
  return version === undefined ? `There is ${named}.` : `There is ${named} that has a version ${version}.`;
}
