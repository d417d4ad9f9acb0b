import pg from "pg";
import { entities } from "../entities.ts";
import { databaseRoles } from "../kernel/database/database-roles.ts";
import { prepareRoles } from "../kernel/database/prepare-roles.ts";
import { connectDatabase, type PostgresSettings } from "../kernel/index.ts";
import { migrationsKey } from "./migrations-key.ts";

/** Any fixed number: whoever wants a copy waits while somebody makes the template. */
const TEMPLATE_LOCK = 6_205_711_431;

/** Makes a migrated database by copying one that is migrated once per server and set of migrations. */
export async function copyMigratedTemplate(server: string, settings: PostgresSettings, name: string): Promise<void> {
  const template = `boardwalk_template_${migrationsKey()}`;
  await connected(server, async (client) => {
    await client.query("select pg_advisory_lock($1::bigint)", [TEMPLATE_LOCK]);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [template]);
    if (rowCount === 0) await makeTemplate(client, settings, template);
    await client.query(`create database ${name} template ${template}`);
  });
  // What roles may do with a database itself is not copied along.
  await connected(settings.adminUrl, async (client) => {
    const query = async (text: string, values: readonly unknown[] = []) => {
      const { rows, fields } = await client.query<Record<string, unknown>>(text, [...values]);
      return { rows, fields: fields.map((field) => field.name) };
    };
    const script = async (text: string) => void (await client.query(text));
    const statements = { query, script };
    const roles = databaseRoles(settings.rolePrefix);
    await prepareRoles({ ...statements, transaction: (work) => work(statements) }, roles, {
      requests: null,
      jobs: null,
    });
  });
}

/** In place of that of other migrations. It gets its name last, and then lets nobody in: what somebody is connected to is not copied. */
async function makeTemplate(client: pg.Client, settings: PostgresSettings, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`;
  const others = await client.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, 'boardwalk_template_')",
  );
  for (const { name } of others.rows) await client.query(`drop database "${name}" with (force)`);
  await client.query(`create database ${unfinished}`);
  const url = new URL(settings.url);
  url.pathname = `/${unfinished}`;
  const database = await connectDatabase({ ...settings, url: url.href, adminUrl: url.href }, entities);
  await database.migrate();
  await database.close();
  await client.query(`alter database ${unfinished} with allow_connections false`);
  await client.query(`alter database ${unfinished} rename to ${template}`);
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
