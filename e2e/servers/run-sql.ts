import { once } from "node:events";
import type { Site } from "./running.ts";
import { spawnBoardwalk } from "./spawn-boardwalk.ts";

/** Runs one statement as an operator would: with the command, beside the running server. */
export async function runSql(
  site: Pick<Site, "environment">,
  statement: string,
  { write = false } = {},
): Promise<unknown[]> {
  const argv = ["sql", statement, "--json", ...(write ? ["--write"] : [])];
  const child = spawnBoardwalk(argv, site.environment);
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`boardwalk sql ended with ${code}:\n${err}`);
  const rows: unknown = JSON.parse(out);
  if (!Array.isArray(rows)) throw new Error(`boardwalk sql printed no rows:\n${out}`);
  return rows;
}
