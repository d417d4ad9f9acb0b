import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { forwardCommand } from "../../control-socket/forward-command.ts";
import { findHolder } from "../../data-folder/lock-data-folder.ts";
import { socketPath } from "../../data-folder/socket-path.ts";
import { OperatorMessage } from "../../operator-message.ts";
import type { CommandContext } from "../command.ts";
import type { Check } from "./check.ts";

const Versions = z.array(z.object({ version: z.string() }));
const QUESTION = "select split_part(version(), ' ', 2) as version";

export const checkDatabase: Check = {
  about: "Database",
  async look(context) {
    const { database: settings, dataFolder } = context.environment;
    if (settings.kind === "embedded") {
      const holder = await findHolder(dataFolder);
      if (holder !== null)
        return {
          ok: true,
          says: `${await askHolder(holder.record?.socket ?? socketPath(dataFolder))}, open in the running server`,
        };
      if (!existsSync(join(dataFolder, "database"))) return { ok: true, says: "embedded, made at the first start" };
    }
    return lookInside(context);
  },
};

async function lookInside(context: CommandContext) {
  const { database } = await context.system();
  await database.ping();
  const [row] = Versions.parse((await database.sql(QUESTION, { write: false })).rows);
  const name = `${database.kind === "embedded" ? "embedded " : ""}PostgreSQL ${row?.version ?? "of an unknown version"}`;
  if (await database.isMigrated()) return { ok: true, says: `${name}, up to date` };
  await database.requireMigratable();
  return {
    ok: false,
    says: `${name} lacks the tables of this build. Run boardwalk migrate; the next start does so too.`,
  };
}

async function askHolder(socket: string): Promise<string> {
  const said: string[] = [];
  const complaints: string[] = [];
  const output = { out: (text: string) => void said.push(text), err: (text: string) => void complaints.push(text) };
  const exit = await forwardCommand(socket, ["sql", QUESTION, "--json"], output);
  if (exit !== 0) throw new OperatorMessage(complaints.join("").trim());
  const [row] = Versions.parse(JSON.parse(said.join("")));
  return `embedded PostgreSQL ${row?.version ?? "of an unknown version"}`;
}
