import type { RotatedColumn } from "@boardwalk/domain/kernel";
import { OperatorMessage } from "../operator-message.ts";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";

export const rotateKeys: Command = {
  name: "rotate-keys",
  usage: "rotate-keys",
  says: "seals anew under today's APP_SECRET what stands under a former one, while the server runs",
  runs: "at the database",
  async run(context, args) {
    parseOptions(rotateKeys, args, []);
    const { database, surroundings } = await context.system();
    if (!(await database.isMigrated()))
      throw new OperatorMessage("The database's tables are not up to date. Run boardwalk migrate first.");
    const { rotateKeys: rotate } = await import("@boardwalk/domain/kernel");
    const around = surroundings();
    const columns = await rotate(database, around, (one) => {
      if (!context.json && one.resealed > 0) context.out(`  ${one.column}: ${one.resealed} sealed anew\n`);
    });
    const resealed = columns.reduce((sum, one) => sum + one.resealed, 0);
    const broken = columns.reduce((sum, one) => sum + one.broken.length, 0);
    if (context.json)
      context.out(`${JSON.stringify({ currentKeyId: around.keys.currentKeyId, resealed, broken, columns })}\n`);
    else if (broken > 0) context.err(describeBroken(columns, broken));
    else context.out(`All is sealed under today's secret${resealed > 0 ? `, ${resealed} of it anew` : ""}.\n`);
    return broken > 0 ? 1 : 0;
  },
};

export function describeBroken(columns: readonly RotatedColumn[], count: number): string {
  // The reason names the key: a secret that is missing is one line for each column, however many texts stand under it.
  const all = columns.flatMap(({ column, broken }) =>
    [...Map.groupBy(broken, ({ because }) => because)].map(
      ([because, texts]) => `  ${column}: ${texts.length} ${texts.length === 1 ? "text" : "texts"}. ${because}`,
    ),
  );
  const first = `${count} sealed ${count === 1 ? "text does" : "texts do"} not open and ${count === 1 ? "stays" : "stay"} as before:`;
  const last = "Keep APP_SECRETS_PREVIOUS, add the secret that is missing, restart, and run this again.";
  return `${[first, ...all, "--json lists each of them.", last].join("\n")}\n`;
}
