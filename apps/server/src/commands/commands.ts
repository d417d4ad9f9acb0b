import { backup } from "./backup.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { copyDatabase } from "./copy-database.ts";
import { createAdmin } from "./create-admin.ts";
import { doctor } from "./doctor.ts";
import { exportCommand } from "./export-command.ts";
import { help } from "./help.ts";
import { importCommand } from "./import-command.ts";
import { migrate } from "./migrate.ts";
import { restore } from "./restore.ts";
import { revokeSessions } from "./revoke-sessions.ts";
import { rotateKeys } from "./rotate-keys.ts";
import { seed } from "./seed.ts";
import { sql } from "./sql.ts";
import { start } from "./start.ts";
import { walk } from "./walk.ts";

export const commands: readonly Command[] = [
  start,
  migrate,
  seed,
  sql,
  createAdmin,
  revokeSessions,
  backup,
  restore,
  copyDatabase,
  rotateKeys,
  check,
  walk,
  importCommand,
  exportCommand,
  doctor,
  help,
];
