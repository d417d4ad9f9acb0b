import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const NEEDED = ["initdb", "postgres"];

/** The folder that holds PostgreSQL's server programs on this machine, the newest first, or null. */
export function findPostgresBinaries(): string | null {
  return candidates().find((folder) => NEEDED.every((program) => existsSync(join(folder, program)))) ?? null;
}

function candidates(): string[] {
  return [...debianFolders(), ...configuredFolder()];
}

// Debian keeps the server's programs out of PATH, one folder for each version.
function debianFolders(): string[] {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, "bin"));
}

function configuredFolder(): string[] {
  const answer = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  return answer.status === 0 ? [answer.stdout.trim()] : [];
}
