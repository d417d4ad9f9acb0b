import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { doctor } from "./doctor.ts";
import { help } from "./help.ts";
import { migrate } from "./migrate.ts";
import { seed } from "./seed.ts";
import { sql } from "./sql.ts";
import { start } from "./start.ts";
import { walk } from "./walk.ts";

export const commands: readonly Command[] = [start, migrate, seed, sql, check, walk, doctor, help];
