import type { TestDatabase } from "./create-test-database.ts";

export interface Column {
  readonly name: string;
  readonly type: string;
  /** Characters of a varchar or char. */
  readonly length: number | null;
  readonly required: boolean;
  /** Words of a closed list: an enumeration's, or those that a check of this column alone names. */
  readonly words: readonly string[];
  /** What a request may do with it, before any policy is asked. */
  readonly readable: boolean;
  readonly changeable: boolean;
}

export interface Reference {
  readonly columns: readonly string[];
  readonly to: string;
  readonly toColumns: readonly string[];
}

export interface Table {
  /** Schema and name, ready for a statement. */
  readonly name: string;
  readonly columns: ReadonlyMap<string, Column>;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** Whether the role of requests has any right on it at all. */
  readonly granted: boolean;
}

const COLUMNS = `select json_agg(json_build_object('name', a.attname, 'type', t.typname,
    'length', case when t.typname in ('varchar', 'bpchar') and a.atttypmod > 4 then a.atttypmod - 4 end,
    'required', a.attnotnull and not a.atthasdef,
    'words', case when t.typtype = 'e' then (select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) end,
    'check', (select min(pg_get_constraintdef(k.oid)) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%ANY%ARRAY[%'),
    'readable', has_column_privilege('boardwalk_app', c.oid, a.attnum, 'SELECT'),
    'changeable', has_column_privilege('boardwalk_app', c.oid, a.attnum, 'UPDATE')) order by a.attnum)
  from pg_attribute a join pg_type t on t.oid = a.atttypid where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`;

const nameList = (relation: string, numbers: string) =>
  `(select json_agg(a.attname order by n.place) from unnest(${numbers}) with ordinality n(number, place)
    join pg_attribute a on a.attrelid = ${relation} and a.attnum = n.number)`;

/** Every table of ours, read from the live catalog, so that a new one is tested from the day it appears. */
export async function readTables(database: TestDatabase): Promise<Table[]> {
  const rows = await database.as(
    "superuser",
    null,
    `select json_build_object('name', format('%I.%I', n.nspname, c.relname), 'columns', (${COLUMNS}),
       'key', (select ${nameList("c.oid", "k.conkey")} from pg_constraint k where k.conrelid = c.oid and k.contype = 'p'),
       'references', (select json_agg(json_build_object('columns', ${nameList("k.conrelid", "k.conkey")},
           'to', format('%I.%I', tn.nspname, tc.relname), 'toColumns', ${nameList("k.confrelid", "k.confkey")}) order by k.conname)
         from pg_constraint k join pg_class tc on tc.oid = k.confrelid join pg_namespace tn on tn.oid = tc.relnamespace
         where k.conrelid = c.oid and k.contype = 'f'),
       'granted', has_any_column_privilege('boardwalk_app', c.oid, 'SELECT, INSERT, UPDATE') or has_table_privilege('boardwalk_app', c.oid, 'DELETE'))::text as told
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('auth', 'public') order by n.nspname, c.relname`,
  );
  return rows.map((row) => toTable(JSON.parse(String(row["told"]))));
}

interface ToldTable extends Omit<Table, "columns" | "references"> {
  readonly columns: readonly (Omit<Column, "words"> & { words: string[] | null; check: string | null })[];
  readonly references: readonly Reference[] | null;
}

function toTable({ columns, references, ...table }: ToldTable): Table {
  return {
    ...table,
    references: references ?? [],
    columns: new Map(
      columns.map(({ check, words, ...column }) => [column.name, { ...column, words: words ?? wordsOf(check) }]),
    ),
  };
}

function wordsOf(check: string | null): string[] {
  const list = check === null ? null : /ARRAY\[(.*)\]/.exec(check);
  return [...(list?.[1] ?? "").matchAll(/'((?:[^']|'')*)'/g)].map((match) => (match[1] ?? "").replaceAll("''", "'"));
}
