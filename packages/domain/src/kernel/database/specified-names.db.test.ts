import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { useTestDatabase } from "../../testing/index.ts";

const names = z.array(z.string());
const namesByTable = z.record(z.string(), names);
const specified = z
  .object({
    tables: namesByTable,
    constraints: namesByTable,
    indexes: names,
    views: names,
    functions: names,
    triggers: names,
    policies: z.record(z.string(), z.string()),
    comments: z.record(z.string(), z.string()),
    enums: namesByTable,
  })
  .parse(JSON.parse(readFileSync(new URL("../../testing/specified-names.json", import.meta.url), "utf8")));

const database = useTestDatabase();

async function lines(text: string): Promise<string[]> {
  return (await database().as("superuser", null, text)).map((row) => String(row["line"]));
}
const missing = (wanted: readonly string[], there: readonly string[]) => wanted.filter((name) => !there.includes(name));
const inTables = (byTable: Record<string, string[]>) =>
  Object.entries(byTable).flatMap(([table, entries]) => entries.map((entry) => `${table}.${entry}`));

describe("what the three specifications name stands in the live catalog", () => {
  test("the list itself is whole", () => {
    expect([
      Object.keys(specified.tables).length,
      inTables(specified.tables).length,
      specified.indexes.length,
      specified.views.length,
      specified.functions.length,
      specified.triggers.length,
      Object.keys(specified.policies).length,
    ]).toEqual([40, 413, 62, 2, 3, 7, 7]);
  });

  test("every table with every column", async () => {
    const there = await lines(
      "select table_schema || '.' || table_name || '.' || column_name as line from information_schema.columns where table_schema in ('auth', 'public')",
    );
    expect(missing(inTables(specified.tables), there)).toEqual([]);
  });

  test("every named constraint, on its table", async () => {
    const there = await lines(
      "select n.nspname || '.' || t.relname || '.' || c.conname as line from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace",
    );
    expect(missing(inTables(specified.constraints), there)).toEqual([]);
  });

  test("every index", async () => {
    expect(missing(specified.indexes, await lines("select indexname as line from pg_indexes"))).toEqual([]);
  });

  test("every view, which sees what its reader may see", async () => {
    const there = await lines(
      "select relname as line from pg_class where relkind = 'v' and reloptions @> array['security_invoker=true']",
    );
    expect(missing(specified.views, there)).toEqual([]);
  });

  test("every function", async () => {
    expect(missing(specified.functions, await lines("select proname as line from pg_proc"))).toEqual([]);
  });

  test("every trigger", async () => {
    expect(missing(specified.triggers, await lines("select tgname as line from pg_trigger"))).toEqual([]);
  });

  test("every policy, on its table", async () => {
    const there = await lines("select schemaname || '.' || tablename || '.' || policyname as line from pg_policies");
    const wanted = Object.entries(specified.policies).map(([policy, table]) => `${table}.${policy}`);
    expect(missing(wanted, there)).toEqual([]);
  });

  test("every comment, word by word", async () => {
    const there = await lines(
      "select n.nspname || '.' || c.relname || ': ' || d.description as line from pg_description d join pg_class c on c.oid = d.objoid and d.objsubid = 0 join pg_namespace n on n.oid = c.relnamespace where d.classoid = 'pg_class'::regclass",
    );
    expect(
      missing(
        Object.entries(specified.comments).map(([table, comment]) => `${table}: ${comment}`),
        there,
      ),
    ).toEqual([]);
  });

  test("every enumeration with its words in order", async () => {
    const there = await lines(
      "select t.typname || ': ' || string_agg(e.enumlabel, ', ' order by e.enumsortorder) as line from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname",
    );
    expect(
      missing(
        Object.entries(specified.enums).map(([name, words]) => `${name}: ${words.join(", ")}`),
        there,
      ),
    ).toEqual([]);
  });
});
