import { newId } from "../kernel/index.ts";
import type { Person } from "./build-person.ts";
import type { TestDatabase } from "./create-test-database.ts";

export interface OwnedTable {
  /** Schema and name, ready for a statement. */
  readonly name: string;
  readonly columns: ReadonlyMap<string, Column>;
}

export interface Column {
  readonly type: string;
  readonly required: boolean;
}

/** What the catalog cannot say: values that a check constraint asks for. */
const CHECKED: Record<string, Record<string, (unique: string) => unknown>> = {
  "auth.users": { email: (unique) => `${unique}@filled.test` },
  "public.organizations": { slug: (unique) => `filled-${unique}` },
  "public.organization_members": { role: () => "MEMBER" },
};

/** Every table of ours, read from the live catalog, so that a new one is tested from the day it appears. */
export async function readTables(database: TestDatabase): Promise<OwnedTable[]> {
  const rows = await database.as(
    "superuser",
    null,
    `select format('%I.%I', n.nspname, c.relname) as name,
       json_agg(json_build_object('name', a.attname, 'type', t.typname, 'required', a.attnotnull and not a.atthasdef) order by a.attnum)::text as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       join pg_type t on t.oid = a.atttypid
     where c.relkind = 'r' and n.nspname in ('auth', 'public')
     group by 1 order by 1`,
  );
  return rows.map((row) => {
    const columns: (Column & { name: string })[] = JSON.parse(String(row["columns"]));
    return { name: String(row["name"]), columns: new Map(columns.map((column) => [column.name, column])) };
  });
}

/** A row that could stand in the table and belongs to the person, as column names and values. */
export function rowFor(table: OwnedTable, person: Person): Record<string, unknown> {
  const unique = newId();
  const row: Record<string, unknown> = {};
  for (const [name, column] of table.columns) {
    if (name === "id" && column.type === "uuid") row[name] = unique;
    else if (name === "user_id" || name === "actor_id" || name === "created_by") row[name] = person.id;
    else if (name === "organization_id") row[name] = person.organizationId;
    else if (CHECKED[table.name]?.[name]) row[name] = CHECKED[table.name]?.[name]?.(unique);
    else if (column.required) row[name] = fillerOf(column.type, unique);
  }
  return row;
}

function fillerOf(type: string, unique: string): unknown {
  if (type === "uuid") return unique;
  if (type === "varchar" || type === "text") return `filled ${unique}`;
  if (type === "timestamptz") return "2099-01-01T00:00:00Z";
  if (type === "bool") return true;
  if (type === "jsonb") return "{}";
  if (type === "bytea") return Buffer.from(unique);
  if (type === "inet") return "192.0.2.1";
  if (["int4", "int8", "numeric", "int2"].includes(type)) return 1;
  throw new Error(`Say in fill-tables.ts what a column of type ${type} may hold.`);
}

export function insertStatement(table: OwnedTable, row: Record<string, unknown>): { text: string; values: unknown[] } {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  return {
    text: `insert into ${table.name} (${names.join(", ")}) values (${places.join(", ")})`,
    values: Object.values(row),
  };
}
