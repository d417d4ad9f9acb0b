import type { Statements } from "../kernel/index.ts";
import type { TableShape } from "./archive-head.ts";

/**
 * Makes the tables take rows in any order, as they were: no policy, no trigger and no foreign key asks anything.
 * Gives what closes them again, when the foreign keys look at every row. All of it is the transaction's.
 */
export async function openTables(
  owner: Statements,
  tables: readonly TableShape[],
): Promise<{ close(): Promise<void> }> {
  const names = tables.map(({ name }) => `'${name.replaceAll("'", "''")}'::regclass`).join(", ");
  const { rows: forced } = await owner.query(
    `select oid::regclass::text as name from pg_class where oid in (${names}) and relforcerowsecurity order by 1`,
  );
  const { rows: keys } = await owner.query(
    `select conrelid::regclass::text as on_table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid in (${names}) order by 1, 2`,
  );
  await owner.script(`lock table ${tables.map(({ name }) => name).join(", ")} in access exclusive mode`);
  for (const { name } of forced) await owner.script(`alter table ${name} no force row level security`);
  for (const { on_table, name } of keys) await owner.script(`alter table ${on_table} drop constraint ${name}`);
  for (const { name } of tables) await owner.script(`alter table ${name} disable trigger user`);
  return {
    async close() {
      for (const { name } of tables) await owner.script(`alter table ${name} enable trigger user`);
      for (const { on_table, name, definition } of keys)
        await owner.script(`alter table ${on_table} add constraint ${name} ${definition}`);
      for (const { name } of forced) await owner.script(`alter table ${name} force row level security`);
    },
  };
}
