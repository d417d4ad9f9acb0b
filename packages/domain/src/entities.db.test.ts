import { MikroORM } from "@mikro-orm/postgresql";
import { expect, test } from "vitest";
import { entities } from "./entities.ts";
import { ormOptions } from "./kernel/database/orm-options.ts";
import { useTestDatabase } from "./testing/index.ts";

const database = useTestDatabase();

test("entities and tables name the same columns, nullable on both sides or on neither", async () => {
  const orm = await MikroORM.init({ ...ormOptions(entities), dbName: "unused" });
  const fromEntities: string[] = [];
  for (const meta of orm.getMetadata().getAll().values()) {
    for (const property of Object.values(meta.properties)) {
      for (const column of property.fieldNames ?? []) {
        fromEntities.push(
          `${meta.schema ?? "public"}.${meta.tableName}.${column} ${property.nullable ? "null" : "not null"}`,
        );
      }
    }
  }
  const tables = [...new Set(fromEntities.map((line) => line.split(".").slice(0, 2).join(".")))];
  const rows = await database().as(
    "superuser",
    null,
    `select table_schema || '.' || table_name || '.' || column_name || case is_nullable when 'YES' then ' null' else ' not null' end as line
     from information_schema.columns where table_schema || '.' || table_name = any ($1) order by 1`,
    [tables],
  );
  expect(fromEntities.sort()).toEqual(rows.map((row) => String(row["line"])).sort());
});
