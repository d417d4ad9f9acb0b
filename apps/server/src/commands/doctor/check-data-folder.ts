import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { describeUnusableFolder } from "../../data-folder/describe-trouble.ts";
import { findHolder } from "../../data-folder/lock-data-folder.ts";
import type { Check } from "./check.ts";

export const checkDataFolder: Check = {
  about: "Data folder",
  async look({ environment: { dataFolder } }) {
    try {
      accessSync(nearestThatExists(dataFolder), constants.W_OK);
    } catch (error) {
      throw describeUnusableFolder(dataFolder, error);
    }
    if (!existsSync(dataFolder)) return { ok: true, says: `${dataFolder}, made at the first start` };
    const holder = await findHolder(dataFolder);
    if (holder === null) return { ok: true, says: `${dataFolder}, free` };
    const { record } = holder;
    return {
      ok: true,
      says: record
        ? `${dataFolder}, held by process ${record.pid} (${record.command}, since ${record.startedAt})`
        : `${dataFolder}, held`,
    };
  },
};

function nearestThatExists(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThatExists(dirname(path));
}
