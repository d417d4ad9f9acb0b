import { OperatorError } from "../errors.ts";
import type { DatabaseRoles } from "./database-roles.ts";
import type { AdminConnection } from "./driver.ts";
import { describeDatabaseFailure } from "./translate-database-error.ts";

// Roles belong to the whole cluster, so another database's migration may make the same ones at this moment.
const LOST_A_RACE = new Set(["42710", "23505", "XX000"]);

/** Makes the four roles and their memberships where they are missing, and lets the owner into this database. */
export async function prepareRoles(
  admin: AdminConnection,
  roles: DatabaseRoles,
  logins: { readonly requests: string | null; readonly jobs: string | null },
): Promise<void> {
  const missing = await missingStatements(admin, roles, logins);
  for (const statement of missing) {
    await runOnce(admin, statement, missing);
  }
}

/** Throws what preparing the roles would, and leaves everything as it is. */
export async function tryPreparingRoles(
  admin: AdminConnection,
  roles: DatabaseRoles,
  logins: { readonly requests: string | null; readonly jobs: string | null },
): Promise<void> {
  const missing = await missingStatements(admin, roles, logins);
  const undo = new Error("It was a try.");
  await admin
    .transaction(async (open) => {
      for (const statement of missing) await open.script(statement);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw refusalOf(error, missing) ?? error;
    });
}

async function missingStatements(
  admin: AdminConnection,
  roles: DatabaseRoles,
  logins: { readonly requests: string | null; readonly jobs: string | null },
): Promise<string[]> {
  const statements: string[] = [];
  const known = await admin.query("select rolname from pg_roles where rolname = any ($1)", [Object.values(roles)]);
  const names = new Set(known.rows.map((row) => row["rolname"]));
  for (const role of Object.values(roles)) {
    if (!names.has(role))
      statements.push(`create role "${role}" nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls`);
  }
  const me = await admin.query(
    "select current_user as name, current_database() as database, rolsuper as super from pg_roles where rolname = current_user",
  );
  const login = String(me.rows[0]?.["name"]);
  const memberships: [string, string][] = [
    [roles.system, roles.owner],
    [roles.jobs, roles.owner],
  ];
  if (me.rows[0]?.["super"] !== true)
    memberships.push([roles.owner, login], [roles.system, login], [roles.app, login], [roles.jobs, login]);
  if (logins.requests) memberships.push([roles.app, logins.requests]);
  if (logins.jobs) memberships.push([roles.jobs, logins.jobs]);
  const existing = await admin.query(
    `select granted.rolname as granted, member.rolname as member from pg_auth_members m
     join pg_roles granted on granted.oid = m.roleid join pg_roles member on member.oid = m.member`,
  );
  for (const [granted, member] of memberships) {
    if (!existing.rows.some((row) => row["granted"] === granted && row["member"] === member)) {
      statements.push(`grant "${granted}" to "${member}"`);
    }
  }
  const rights = await admin.query(
    `select case when exists (select 1 from pg_roles where rolname = $1)
       then has_database_privilege($1, current_database(), 'CREATE') and has_schema_privilege($1, 'public', 'CREATE') else false end as has,
       has_database_privilege('public', current_database(), 'TEMPORARY') as temporary`,
    [roles.owner],
  );
  if (rights.rows[0]?.["has"] !== true) {
    statements.push(`grant create on database "${String(me.rows[0]?.["database"])}" to "${roles.owner}"`);
    statements.push(`grant create, usage on schema public to "${roles.owner}"`);
  }
  // Nobody here needs tables for a moment, and what can be made can be put in the way of what is looked up by name.
  if (rights.rows[0]?.["temporary"] === true)
    statements.push(`revoke temporary on database "${String(me.rows[0]?.["database"])}" from public`);
  return statements;
}

async function runOnce(admin: AdminConnection, statement: string, all: readonly string[]): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await admin.script(statement);
      return;
    } catch (error) {
      const refusal = refusalOf(error, all);
      if (refusal) throw refusal;
      const { code } = describeDatabaseFailure(error);
      if (!LOST_A_RACE.has(code)) throw error;
      if (code !== "XX000") return;
      if (tries >= 20) throw error;
    }
  }
}

function refusalOf(error: unknown, all: readonly string[]): OperatorError | null {
  const { code, message } = describeDatabaseFailure(error);
  if (code !== "42501") return null;
  return new OperatorError(
    `This database login may not prepare the roles (${message}). Set DATABASE_ADMIN_URL to one that may, or let an administrator run, once:\n${all.map((line) => `  ${line};`).join("\n")}\nand start again.`,
  );
}
