import { existsSync } from "node:fs";
import { join } from "node:path";
import { findHolder } from "../../data-folder/lock-data-folder.ts";
import type { Check } from "./check.ts";

/** Whether the secrets that are set open what is kept sealed. Only the keys are looked at; rotate-keys opens each text. */
export const checkSealedTexts: Check = {
  about: "Sealed texts",
  async look(context) {
    const { database: settings, dataFolder } = context.environment;
    if (settings.kind === "embedded") {
      const holder = await findHolder(dataFolder);
      // The check of the database has opened it for this process already, unless somebody else holds it.
      if (holder !== null && holder.record?.pid !== process.pid)
        return { ok: true, says: "the running server has them: boardwalk rotate-keys looks at each" };
      if (!existsSync(join(dataFolder, "database"))) return { ok: true, says: "none yet" };
    }
    const { database, keys, surroundings } = await context.system();
    if (!(await database.isMigrated())) return { ok: true, says: "not looked at before the tables are up to date" };
    const { countSealed } = await import("@boardwalk/domain/kernel");
    const sealed = await database.withSystem(surroundings(), (ctx) =>
      countSealed(
        { query: async (text) => ({ rows: await ctx.em.execute<Record<string, unknown>[]>(text), fields: [] }) },
        () => true,
      ),
    );
    const shut = sealed.filter(({ keyId }) => !keys.has(keyId));
    const count = (of: typeof sealed) => of.reduce((sum, { texts }) => sum + texts, 0);
    if (shut.length === 0) return { ok: true, says: `${count(sealed)}, all of them under a secret that is set` };
    const keyIds = [...new Set(shut.map(({ keyId }) => keyId))].join(", ");
    return {
      ok: false,
      says: `${count(shut)} of ${count(sealed)} do not open: the secret whose key is ${keyIds} is missing. Add it to APP_SECRETS_PREVIOUS.`,
    };
  },
};
