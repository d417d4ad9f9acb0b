import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../servers/run-command.ts";
import type { Site } from "../servers/running.ts";

/** Imports a wizard under a key that no other test has, as an operator would; gives back the key. */
export async function importWizard(site: Site, wizard: object, ...flags: readonly "--publish"[]): Promise<string> {
  const key = `wizard-${randomUUID()}`;
  const folder = await mkdtemp(join(tmpdir(), "wizard-"));
  const file = join(folder, "wizard.json");
  await writeFile(file, JSON.stringify({ ...wizard, format: "boardwalk.wizard/1", key }));
  await runCommand(site, "import", file, ...flags);
  await rm(folder, { recursive: true });
  return key;
}
