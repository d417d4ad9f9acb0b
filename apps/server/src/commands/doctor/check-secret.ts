import { existsSync, readFileSync } from "node:fs";
import { isReadableByOthers, secretPath } from "../../data-folder/keep-secret.ts";
import { isLongEnough } from "../../secret-length.ts";
import type { Check } from "./check.ts";

export const checkSecret: Check = {
  about: "Secret",
  async look({ environment }) {
    if (environment.appSecret !== null) return { ok: true, says: "from APP_SECRET" };
    const path = secretPath(environment.dataFolder);
    if (!existsSync(path)) return { ok: true, says: "made at the first start" };
    if (isReadableByOthers(path))
      return { ok: false, says: `Others may read ${path}. Run chmod 600 on it; the next start does so too.` };
    return isLongEnough(readFileSync(path, "utf8").trim())
      ? { ok: true, says: `${path}, for its owner alone` }
      : { ok: false, says: `The secret in ${path} is cut off. Restore it from a backup.` };
  },
};
