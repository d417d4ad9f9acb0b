import type { Results } from "@electric-sql/pglite";
import type { SqlEntityManager } from "@mikro-orm/sql";
import type { JobsDriver } from "./driver.ts";
import type { EmbeddedEngine } from "./embedded-engine.ts";

// pg-boss sends some transactions whole; here each text is one already, and a second BEGIN would end its role with it.
const OWN_TRANSACTION = /^\s*BEGIN;|\bCOMMIT;\s*$/g;

/** Background work over the one connection: each text is a transaction, so that the role ends with it. */
export function embeddedJobs(pglite: EmbeddedEngine, role: string, em: SqlEntityManager): JobsDriver {
  return {
    entityManager: () => em,
    query: (text, values = []) =>
      pglite.transaction(async (open) => {
        await open.exec(`set local role "${role}"`);
        if (values.length > 0) return asResult([await open.query<Record<string, unknown>>(text, [...values])]);
        return asResult(await open.exec(text.replace(OWN_TRANSACTION, "")));
      }),
    async listen(channel, told) {
      const unlisten = await pglite.listen(channel, told);
      return { close: () => unlisten() };
    },
  };
}

function asResult(results: readonly Results<Record<string, unknown>>[]) {
  return {
    rows: results.flatMap((result) => result.rows),
    fields: results.flatMap((result) => result.fields.map((field) => field.name)),
  };
}
