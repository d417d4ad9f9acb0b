import { describeDatabaseFailure, hashToken, newId } from "../kernel/index.ts";
import type { Person } from "./build-person.ts";
import type { TestDatabase, TestRow } from "./create-test-database.ts";
import type { Column, Reference, Table } from "./read-tables.ts";

type Row = Record<string, unknown>;

/** What the catalog cannot say: values that a check constraint asks for, or that keep a row from being public. */
const CHECKED: Record<string, Record<string, (unique: string) => unknown>> = {
  "auth.users": { email: (unique) => `${unique}@filled.test` },
  "public.interrupted_forms": { address: () => "/account", page: () => "/account" },
  "public.files": { sha256: (unique) => unique.replaceAll("-", "").repeat(2) },
  "public.outgoing_mail": { subject_ciphertext: (unique) => unique, body_ciphertext: (unique) => unique },
  "public.organizations": { slug: (unique) => `filled-${unique}` },
  "public.wizards": { wizard_key: (unique) => `filled-${unique}` },
  "public.wizard_steps": { step_key: filledKey },
  "public.wizard_option_sets": { set_key: filledKey },
  "public.wizard_options": { option_key: filledKey },
  "public.wizard_versions": { definition_hash: (unique) => hashToken(unique) },
  "public.wizard_session_shares": { share_token: (unique) => hashToken(unique) },
  "public.email_changes": { new_email: (unique) => `${unique}@changed.test` },
  "public.onboarding_paths": { steps: () => '[{"key": "first"}]' },
  "public.onboarding_templates": { template_data: () => '{"kind": "wizard", "definition": {}}' },
  "public.communities": { slug: (unique) => `filled-${unique}` },
  "public.step_types": { key: (unique) => `FILLED_${unique.replaceAll("-", "_").toUpperCase()}` },
  "public.webhooks": { url: () => "https://filled.test/hook" },
  "public.oauth_accounts": { provider: () => "filled" },
  "public.oauth_states": { provider: () => "filled", purpose: () => "join" },
};

function filledKey(unique: string): string {
  return `filled_${unique.replaceAll("-", "_")}`;
}

/** Rows in every table for one person each; what hangs below another row hangs below that person's. */
export class FilledTables {
  readonly #database: TestDatabase;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #rows = new Map<string, Row>();

  constructor(database: TestDatabase, tables: readonly Table[]) {
    this.#database = database;
    this.#tables = new Map(tables.map((table) => [table.name, table]));
  }

  /** The row that stands in the table for the person; made at first, with those that it hangs below. */
  async standing(table: Table, person: Person): Promise<Row> {
    const place = `${table.name} ${person.id}`;
    const known = builtRow(table.name, person) ?? this.#rows.get(place);
    if (known) return known;
    const row = await this.#insert(table, await this.fresh(table, person));
    this.#rows.set(place, row);
    return row;
  }

  /** A row that could stand in the table and belongs to the person, as column names and values. */
  async fresh(table: Table, person: Person): Promise<Row> {
    const unique = newId();
    const row: Row = {};
    for (const reference of this.#followed(table)) Object.assign(row, await this.#referred(reference, person));
    for (const [name, column] of table.columns) {
      const value = CHECKED[table.name]?.[name];
      if (value) row[name] = value(unique);
      else if (name in row) continue;
      else if (column.required || table.key.includes(name)) row[name] = fillerOf(column, unique);
    }
    return row;
  }

  /** Those that must hold, those that say whose it is, and the others only where nothing else does. */
  #followed(table: Table): readonly Reference[] {
    const isPerson = ({ to }: Reference) => to === "auth.users" || to === "public.organizations";
    const isRequired = ({ columns }: Reference) => columns.every((name) => table.columns.get(name)?.required);
    const followed = table.references.filter((reference) => isPerson(reference) || isRequired(reference));
    return followed.length > 0 ? followed : table.references.filter(({ to }) => to !== table.name);
  }

  async #referred({ columns, to, toColumns }: Reference, person: Person): Promise<Row> {
    const parent = this.#tables.get(to);
    if (!parent) throw new Error(`${to} is no table of ours.`);
    const row = await this.standing(parent, person);
    return Object.fromEntries(columns.map((name, place) => [name, row[toColumns[place] ?? ""]]));
  }

  async #insert(table: Table, row: Row): Promise<Row> {
    const { text, values } = insertStatement(table, row);
    const as = (statement: string, given: readonly unknown[]): Promise<TestRow[]> =>
      this.#database.as("boardwalk_system", null, statement, given);
    // Where there can be only one, the builder of people made it already.
    const [stood] = await as(`${text} returning *`, values).catch((error) => {
      if (describeDatabaseFailure(error).code !== "23505") throw error;
      return as(`select * from ${table.name} where user_id = $1`, [row["user_id"]]);
    });
    if (!stood) throw new Error(`Nothing stands in ${table.name} for a person of this test.`);
    return stood;
  }
}

/** The person and their organization stand from the start. */
function builtRow(name: string, person: Person): Row | null {
  if (name === "auth.users") return { id: person.id };
  return name === "public.organizations" ? { id: person.organizationId } : null;
}

function fillerOf(column: Column, unique: string): unknown {
  const { type, length, words } = column;
  if (words[0] !== undefined) return words[0];
  if (type === "uuid") return unique;
  if (["varchar", "text", "bpchar"].includes(type)) return `filled ${unique}`.slice(-(length ?? 255));
  if (type === "timestamptz") return "2099-01-01T00:00:00Z";
  if (type === "date") return "2099-01-01";
  if (type === "time") return "12:00";
  if (type === "bool") return true;
  if (type === "jsonb") return "{}";
  if (type === "bytea") return Buffer.from(unique);
  if (type === "inet") return "192.0.2.1";
  if (["int4", "int8", "numeric", "int2"].includes(type)) return 1;
  throw new Error(`Say in fill-tables.ts what a column of type ${type} may hold.`);
}

export function insertStatement(table: Table, row: Row): { text: string; values: unknown[] } {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  return {
    text: `insert into ${table.name} (${names.join(", ")}) values (${places.join(", ")})`,
    values: Object.values(row),
  };
}
