import { once } from "node:events";
import type { Site } from "./running.ts";
import { spawnBoardwalk } from "./spawn-boardwalk.ts";

/** Runs a command as an operator would, beside the running server, and gives its JSON. */
export async function runCommand(site: Pick<Site, "environment">, ...argv: string[]): Promise<unknown> {
  const child = spawnBoardwalk([...argv, "--json"], site.environment);
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`boardwalk ${argv.join(" ")} ended with ${code}:\n${err}`);
  return JSON.parse(out);
}
