import { accessSync, constants, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describeUnusableFolder } from "./describe-trouble.ts";

/** Of the PostgreSQL that the embedded database is; its folders are of no use to another. */
export const EMBEDDED_VERSION = "18";
const OURS = /^(\.|database|secret|lock|control\.sock|files$|backup-copy-|lost\+found$)/;
const PARTS = ["base", "global/pg_control", "pg_wal", "pg_xact"];
const LOG_SEGMENT = /^[0-9A-F]{24}$/;
const LOG_SEGMENT_BYTES = 16_777_216;
const REMEDY = "Nothing was changed. Restore a backup, or copy it again from where it was whole.";

/** In a sentence, why a folder is none that the embedded database can be opened in; looks, and touches nothing. */
export function judgeDataFolder(folder: string): string | null {
  try {
    if (!isFolder(folder)) return null;
    const database = join(folder, "database");
    const found = statSync(database, { throwIfNoEntry: false });
    if (found === undefined) return judgeWithoutDatabase(folder);
    if (!found.isDirectory())
      return `${database} is a file, where the embedded database has its folder. Nothing was changed. Move it away, or set BOARDWALK_DATA to another folder.`;
    accessSync(database, constants.R_OK | constants.W_OK | constants.X_OK);
    return readdirSync(database).length === 0 ? null : judgeDatabase(database);
  } catch (error) {
    return describeUnusableFolder(folder, error).message;
  }
}

function judgeWithoutDatabase(folder: string): string | null {
  const names = readdirSync(folder);
  const others = names.filter((name) => !OURS.test(name)).sort();
  if (others.length === 0 || names.includes("secret")) return null;
  const listed = others.slice(0, 3).join(", ");
  return `The folder ${folder} holds something else (${listed}${others.length > 3 ? " and more" : ""}) and no database of Boardwalk. Nothing was changed. Set BOARDWALK_DATA to an empty folder, or to the one that has it.`;
}

function judgeDatabase(database: string): string | null {
  if (statSync(join(database, "PG_VERSION"), { throwIfNoEntry: false }) === undefined)
    return `${database} holds something else than a database, or only a part of one: PG_VERSION is missing. ${REMEDY}`;
  const version = readFileSync(join(database, "PG_VERSION"), "utf8").trim();
  if (version !== EMBEDDED_VERSION)
    return `${database} is of PostgreSQL ${version.slice(0, 20) || "without a number"}, and this build opens ${EMBEDDED_VERSION} alone. Nothing was changed. Back it up with the build that made it, and restore that here into an empty folder.`;
  const missing = PARTS.filter((part) => statSync(join(database, part), { throwIfNoEntry: false }) === undefined);
  if (missing.length > 0) return `${database} is not whole: ${missing.join(", ")} is missing. ${REMEDY}`;
  const log = join(database, "pg_wal");
  const cut = readdirSync(log).find(
    (name) => LOG_SEGMENT.test(name) && statSync(join(log, name)).size !== LOG_SEGMENT_BYTES,
  );
  return cut === undefined ? null : `${database} is not whole: pg_wal/${cut} was cut off. ${REMEDY}`;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
