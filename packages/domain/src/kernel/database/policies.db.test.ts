import { beforeAll, describe, expect, test } from "vitest";
import { FilledTables, insertStatement } from "../../testing/fill-tables.ts";
import { buildPerson, type Person, useTestDatabase } from "../../testing/index.ts";
import { readTables, type Table } from "../../testing/read-tables.ts";
import { describeDatabaseFailure } from "./translate-database-error.ts";

/** Read by whoever is signed in and written by no request, or by administrators only. */
const REFERENCE: readonly string[] = [
  "public.onboarding_paths",
  "public.onboarding_templates",
  "public.setup_checklist_items",
  "public.step_types",
];
/** What background work is about; everything else it leaves alone. */
const JOBS: readonly string[] = [
  "public.account_deletion_requests",
  "public.connected_apps",
  "public.data_export_requests",
  "public.events",
  "public.files",
  "public.notification_preferences",
  "public.notification_quiet_hours",
  "public.notifications",
  "public.outgoing_mail",
  "public.setup_checklist_items",
  "public.setup_checklist_progress",
  "public.webhook_deliveries",
  "public.webhooks",
  "public.wizard_analytics",
  "public.wizard_session_activity_log",
  "public.wizard_step_analytics",
  "public.wizard_step_skips",
  "public.wizard_user_selections",
  "public.wizard_user_sessions",
  "public.wizards",
  "public.workers",
];

const database = useTestDatabase();
let tables: readonly Table[] = [];
let filled: FilledTables;
let alice: Person;
let bob: Person;

/** Rows whose whole meaning is to be reached by functions alone: requests have no right on them. */
const isNobodys = (table: Table): boolean => !table.granted;
const isReference = (table: Table): boolean => REFERENCE.includes(table.name);
const isOwned = (table: Table): boolean => !isNobodys(table) && !isReference(table);
const readable = (table: Table): string =>
  [...table.columns.values()].flatMap((column) => (column.readable ? [column.name] : [])).join(", ");

/** Whether a row of it belongs to a person or an organization, itself or through what it hangs below. */
function leadsToSomebody(table: Table, passed: readonly string[] = []): boolean {
  if (["auth.users", "public.organizations"].includes(table.name)) return true;
  if (passed.includes(table.name)) return false;
  return table.references.some(({ to }) => {
    const parent = tables.find(({ name }) => name === to);
    return parent !== undefined && leadsToSomebody(parent, [...passed, table.name]);
  });
}

async function sqlState(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "accepted",
    (error) => describeDatabaseFailure(error).code,
  );
}

/** `touched`, `untouched`, or why not, of a statement on one row that ends in `returning 1`. */
async function touch(person: Person | null, text: string, values: readonly unknown[]): Promise<string> {
  return database()
    .as("boardwalk_app", person?.id ?? null, text, values)
    .then((rows) => (rows.length === 0 ? "untouched" : "touched"))
    .catch((error) => describeDatabaseFailure(error).code);
}

async function whereStanding(table: Table, person: Person): Promise<{ where: string; values: unknown[] }> {
  const row = await filled.standing(table, person);
  return {
    where: table.key.map((name, place) => `${name} = $${place + 1}`).join(" and "),
    values: table.key.map((name) => row[name]),
  };
}

beforeAll(async () => {
  alice = await buildPerson(database());
  bob = await buildPerson(database());
  tables = await readTables(database());
  filled = new FilledTables(database(), tables);
  for (const table of tables) {
    await filled.standing(table, alice);
    await filled.standing(table, bob);
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

  test("is somebody's, a reference, or nobody's to reach", () => {
    expect(tables.filter((table) => isOwned(table) && !leadsToSomebody(table)).map(({ name }) => name)).toEqual([]);
    expect(REFERENCE.filter((name) => !tables.some((table) => table.name === name && table.granted))).toEqual([]);
  });

  test("shows the request role nothing while nobody is signed in", async () => {
    for (const table of tables) {
      const seen = await database()
        .as("boardwalk_app", null, `select ${readable(table) || "1"} from ${table.name}`)
        .catch((error) => describeDatabaseFailure(error).code);
      expect([table.name, seen]).toEqual([table.name, readable(table) === "" ? "42501" : []]);
    }
  });

  test("shows a person their own rows and nobody else's", async () => {
    for (const table of tables.filter((each) => isOwned(each) && readable(each) !== "")) {
      const seen = await database().as("boardwalk_app", alice.id, `select ${readable(table)} from ${table.name}`);
      const shows = async (person: Person) => {
        const row = await filled.standing(table, person);
        return seen.some((each) => table.key.every((name) => String(each[name]) === String(row[name])));
      };
      expect([table.name, await shows(alice), await shows(bob)]).toEqual([table.name, true, false]);
      const told = JSON.stringify(seen);
      expect([table.name, told.includes(bob.id), told.includes(bob.organizationId)]).toEqual([
        table.name,
        false,
        false,
      ]);
    }
  });

  test("shows whoever is signed in what is a reference", async () => {
    for (const table of tables.filter(isReference)) {
      const seen = await database().as("boardwalk_app", alice.id, `select ${readable(table)} from ${table.name}`);
      expect([table.name, seen.length > 0]).toEqual([table.name, true]);
    }
  });

  test("refuses to write for somebody else with 42501", async () => {
    for (const table of tables) {
      const { text, values } = insertStatement(table, await filled.fresh(table, bob));
      for (const person of [alice.id, null]) {
        expect([table.name, await sqlState(database().as("boardwalk_app", person, text, values))]).toEqual([
          table.name,
          "42501",
        ]);
      }
    }
  });

  test("refuses to write for oneself in somebody else's organization with 42501", async () => {
    for (const table of tables.filter(({ columns }) => columns.has("user_id") && columns.has("organization_id"))) {
      const row = { ...(await filled.fresh(table, bob)), user_id: alice.id };
      const { text, values } = insertStatement(table, row);
      expect([table.name, await sqlState(database().as("boardwalk_app", alice.id, text, values))]).toEqual([
        table.name,
        "42501",
      ]);
    }
  });

  test("changes or deletes nothing of somebody else's", async () => {
    for (const table of tables) {
      const { where, values } = await whereStanding(table, bob);
      const column = [...table.columns.values()].find((each) => each.changeable && each.readable)?.name ?? table.key[0];
      for (const person of [alice, null]) {
        for (const text of [`delete from ${table.name}`, `update ${table.name} set ${column} = ${column}`]) {
          const outcome = await touch(person, `${text} where ${where} returning 1`, values);
          expect([text, outcome]).toEqual([text, expect.stringMatching(/^(untouched|42501)$/)]);
        }
      }
    }
  });

  test("gives none of one's own rows to somebody else", async () => {
    for (const table of tables.filter(isOwned)) {
      const { where, values } = await whereStanding(table, alice);
      const theirs = { user_id: bob.id, organization_id: bob.organizationId };
      for (const [name, value] of Object.entries(theirs)) {
        if (!table.columns.get(name)?.changeable) continue;
        const text = `update ${table.name} set ${name} = $${values.length + 1} where ${where} returning 1`;
        expect([text, await touch(alice, text, [...values, value])]).toEqual([
          text,
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
    expect(reached.sort()).toEqual([...JOBS].sort());
  });
});

describe("append-only tables", () => {
  test.each(["public.login_history", "public.audit_events"])(
    "%s refuses UPDATE and DELETE, one's own rows too",
    async (name) => {
      const table = tables.find((each) => each.name === name);
      if (!table) throw new Error(`${name} stands`);
      const { values: mine } = await whereStanding(table, alice);
      for (const role of ["boardwalk_app", "boardwalk_system", "boardwalk_jobs"] as const) {
        expect(await sqlState(database().as(role, alice.id, `update ${name} set id = id where id = $1`, mine))).toBe(
          "42501",
        );
        expect(await sqlState(database().as(role, alice.id, `delete from ${name} where id = $1`, mine))).toBe("42501");
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
