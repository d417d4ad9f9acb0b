import { runCommand } from "./run-command.ts";
import type { Site } from "./running.ts";

/** Runs one statement as an operator would: with the command, beside the running server. */
export async function runSql(
  site: Pick<Site, "environment">,
  statement: string,
  { write = false } = {},
): Promise<unknown[]> {
  const rows = await runCommand(site, "sql", statement, ...(write ? ["--write"] : []));
  if (!Array.isArray(rows)) throw new Error(`boardwalk sql printed no rows: ${JSON.stringify(rows)}`);
  return rows;
}
