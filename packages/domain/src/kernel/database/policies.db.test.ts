import { beforeAll, describe, expect, test } from "vitest";
import { insertStatement, type OwnedTable, readTables, rowFor } from "../../testing/fill-tables.ts";
import { buildPerson, type Person, useTestDatabase } from "../../testing/index.ts";
import { describeDatabaseFailure } from "./translate-database-error.ts";

const database = useTestDatabase();
let tables: OwnedTable[] = [];
let alice: Person;
let bob: Person;
const inserted = new Map<string, { alice: Record<string, unknown>; bob: Record<string, unknown> }>();

const isOwned = (table: OwnedTable): boolean =>
  table.name === "auth.users" ||
  table.name === "public.organizations" ||
  ["user_id", "organization_id", "actor_id"].some((name) => table.columns.has(name));
/** Rows whose whole meaning is to be reached by functions alone. */
const isNobodys = (table: OwnedTable): boolean => !isOwned(table);

async function sqlState(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "accepted",
    (error) => describeDatabaseFailure(error).code,
  );
}

beforeAll(async () => {
  alice = await buildPerson(database());
  bob = await buildPerson(database());
  tables = await readTables(database());
  for (const table of tables) {
    const rows = { alice: rowFor(table, alice), bob: rowFor(table, bob) };
    for (const row of Object.values(rows)) {
      // A second membership of one's own organization would be a duplicate; the builder made the first.
      if (table.name === "public.organization_members") continue;
      const { text, values } = insertStatement(table, row);
      await database().as("boardwalk_system", null, text, values);
    }
    inserted.set(table.name, rows);
  }
});

describe("every table of the catalog", () => {
  test("has row level security, enabled and forced", async () => {
    const open = await database().as(
      "superuser",
      null,
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('auth', 'public') and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    expect(tables.length).toBeGreaterThanOrEqual(9);
  });

  test("belongs to boardwalk_owner, who has no login", async () => {
    const others = await database().as(
      "superuser",
      null,
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
       where c.relkind = 'r' and n.nspname in ('auth', 'public') and (r.rolname <> 'boardwalk_owner' or r.rolcanlogin)`,
    );
    expect(others).toEqual([]);
  });

  test("has policies that name their roles, and one for boardwalk_system", async () => {
    const policies = await database().as(
      "superuser",
      null,
      "select schemaname || '.' || tablename as name, policyname, roles::text as roles from pg_policies",
    );
    expect(policies.filter((policy) => policy["roles"] === "{public}")).toEqual([]);
    const served = policies.filter((policy) => policy["policyname"] === "system_all").map((policy) => policy["name"]);
    expect(tables.map((table) => table.name).filter((name) => !served.includes(name))).toEqual([]);
  });

  test("shows the request role nothing while nobody is signed in", async () => {
    for (const table of tables) {
      const columns = table.name === "auth.users" ? "id" : "1";
      const seen = await database()
        .as("boardwalk_app", null, `select ${columns} from ${table.name}`)
        .catch((error) => describeDatabaseFailure(error).code);
      expect([table.name, seen]).toEqual([table.name, isNobodys(table) ? "42501" : []]);
    }
  });

  test("shows a person their own rows and nobody else's", async () => {
    for (const table of tables.filter(isOwned)) {
      const columns = table.name === "auth.users" ? "id" : "*";
      const seen = await database().as("boardwalk_app", alice.id, `select ${columns} from ${table.name}`);
      expect([table.name, seen.length > 0]).toEqual([
        table.name,
        table.name !== "public.organizations" || seen.length > 0,
      ]);
      const mine = JSON.stringify(seen);
      expect([table.name, mine.includes(bob.id), mine.includes(bob.organizationId)]).toEqual([
        table.name,
        false,
        false,
      ]);
    }
  });

  test("refuses to write for somebody else with 42501", async () => {
    for (const table of tables) {
      const { text, values } = insertStatement(table, rowFor(table, bob));
      expect([table.name, await sqlState(database().as("boardwalk_app", alice.id, text, values))]).toEqual([
        table.name,
        "42501",
      ]);
      expect([table.name, await sqlState(database().as("boardwalk_app", null, text, values))]).toEqual([
        table.name,
        "42501",
      ]);
    }
  });

  test("changes or deletes nothing of somebody else's", async () => {
    for (const table of tables.filter(isOwned)) {
      const theirs = String(inserted.get(table.name)?.bob["id"]);
      for (const text of [
        `delete from ${table.name} where id = $1 returning 1`,
        `update ${table.name} set id = id where id = $1 returning 1`,
      ]) {
        const outcome = await database()
          .as("boardwalk_app", alice.id, text, [theirs])
          .then((rows) => (rows.length === 0 ? "untouched" : "touched"))
          .catch((error) => describeDatabaseFailure(error).code);
        expect([table.name, text.slice(0, 6), outcome]).toEqual([
          table.name,
          text.slice(0, 6),
          expect.stringMatching(/^(untouched|42501)$/),
        ]);
      }
    }
  });

  test("lets the jobs role reach only what jobs are about", async () => {
    const reached: string[] = [];
    for (const table of tables) {
      const rows = await database()
        .as("boardwalk_jobs", null, `select 1 from ${table.name}`)
        .catch(() => null);
      if (rows && rows.length > 0) reached.push(table.name);
    }
    expect(reached).toEqual(["public.events"]);
  });
});

describe("append-only tables", () => {
  test.each(["public.login_history", "public.audit_events"])(
    "%s refuses UPDATE and DELETE, one's own rows too",
    async (name) => {
      const mine = String(inserted.get(name)?.alice["id"]);
      for (const role of ["boardwalk_app", "boardwalk_system", "boardwalk_jobs"] as const) {
        expect(await sqlState(database().as(role, alice.id, `update ${name} set id = id where id = $1`, [mine]))).toBe(
          "42501",
        );
        expect(await sqlState(database().as(role, alice.id, `delete from ${name} where id = $1`, [mine]))).toBe(
          "42501",
        );
      }
    },
  );

  test("an event that was recorded is not the request role's to change", async () => {
    expect(await sqlState(database().as("boardwalk_app", alice.id, "update events set type = 'x'"))).toBe("42501");
    expect(await sqlState(database().as("boardwalk_app", alice.id, "delete from events"))).toBe("42501");
  });
});

describe("people and roles", () => {
  test("no request reads a password hash, its owner's included", async () => {
    expect(await sqlState(database().as("boardwalk_app", alice.id, "select password_hash from auth.users"))).toBe(
      "42501",
    );
    expect(await sqlState(database().as("boardwalk_app", alice.id, "select * from auth.users"))).toBe("42501");
  });

  test("nobody gives themselves a role, an address or a life", async () => {
    for (const change of [
      "user_role = 'SUPER_ADMIN'",
      "email = 'other@x.test'",
      "is_active = true",
      "erased_at = null",
    ]) {
      expect([
        change,
        await sqlState(
          database().as("boardwalk_app", alice.id, `update auth.users set ${change} where id = auth.uid()`),
        ),
      ]).toEqual([change, "42501"]);
    }
  });

  test("an administrator reads what administrators' pages show, and an inactive one does not", async () => {
    const admin = await buildPerson(database(), { role: "ADMIN" });
    const count = async () => (await database().as("boardwalk_app", admin.id, "select id from auth.users")).length;
    expect(await count()).toBeGreaterThan(2);
    await database().as("boardwalk_system", null, "update auth.users set is_active = false where id = $1", [admin.id]);
    expect(await count()).toBe(1);
  });

  test("every reference to a person says what becomes of it when they go", async () => {
    const silent = await database().as(
      "superuser",
      null,
      "select conname from pg_constraint where contype = 'f' and confrelid = 'auth.users'::regclass and confdeltype not in ('c', 'n')",
    );
    expect(silent).toEqual([]);
  });
});
