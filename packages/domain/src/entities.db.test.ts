import { PGlite } from "@electric-sql/pglite";
import { MikroORM as EmbeddedOrm } from "@mikro-orm/pglite";
import { MikroORM } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entities } from "./entities.ts";
import { ormOptions } from "./kernel/database/orm-options.ts";
import { useTestDatabase } from "./testing/index.ts";
import { migratedSnapshot } from "./testing/migrated-snapshot.ts";
import { readTables } from "./testing/read-tables.ts";

const database = useTestDatabase();
let orm: Pick<EmbeddedOrm, "schema" | "getMetadata" | "close">;

beforeAll(async () => {
  const { settings } = database();
  orm = settings
    ? await MikroORM.init({ ...ormOptions(entities), clientUrl: settings.adminUrl })
    : await EmbeddedOrm.init({
        ...ormOptions(entities),
        dbName: "postgres",
        driverOptions: { pglite: await PGlite.create({ loadDataDir: await migratedSnapshot() }) },
      });
});

afterAll(() => orm.close(true));

test("every table has an entity, but for those that only statements and functions reach", async () => {
  const described = new Set(
    orm
      .getMetadata()
      .getAll()
      .values()
      .map((meta) => `${meta.schema ?? "public"}.${meta.tableName}`),
  );
  const left = (await readTables(database())).filter(({ name }) => !described.has(name)).map(({ name }) => name);
  expect(left).toEqual(["public.rate_limit_buckets", "public.workers"]);
});

test("entities and tables have the same columns, of the same type, length, nullability and default", async () => {
  // Ids are made by the application; the default is for rows that are written by hand.
  const fallbacks = await database().as(
    "superuser",
    null,
    "select table_name, column_name from information_schema.columns where column_default = 'gen_random_uuid()'",
  );
  const isFallback = (line: string) =>
    fallbacks.some(({ table_name, column_name }) =>
      line.endsWith(`"${String(table_name)}" alter column "${String(column_name)}" drop default;`),
    );
  const changes = (await orm.schema.getUpdateSchemaSQL({ wrap: false }))
    .split("\n")
    .filter((line) => / (add|alter|drop|rename) column /.test(line) && !isFallback(line));
  expect(changes).toEqual([]);
});

test("what an entity refers to is what its table refers to", async () => {
  const told = new Map((await readTables(database())).map((table) => [table.name, table.references]));
  const wrong = orm.schema
    .getTargetSchema()
    .getTables()
    .flatMap((table) =>
      Object.values(table.getForeignKeys()).flatMap(({ columnNames, referencedTableName, referencedColumnNames }) => {
        const to = referencedTableName.includes(".") ? referencedTableName : `public.${referencedTableName}`;
        const stands = told
          .get(`${table.schema ?? "public"}.${table.name}`)
          ?.some(
            (reference) =>
              reference.to === to &&
              String(reference.columns) === String(columnNames) &&
              String(reference.toColumns) === String(referencedColumnNames),
          );
        return stands
          ? []
          : [`${table.name} (${columnNames.join(", ")}) to ${to} (${referencedColumnNames.join(", ")})`];
      }),
    );
  expect(wrong).toEqual([]);
});
