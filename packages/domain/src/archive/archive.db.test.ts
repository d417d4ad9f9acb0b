import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { FileStore } from "../files/index.ts";
import { signIn } from "../identity/index.ts";
import { readMigrations } from "../kernel/database/migrations.ts";
import type { Database } from "../kernel/index.ts";
import { FilledTables } from "../testing/fill-tables.ts";
import {
  buildPerson,
  createTestDatabase,
  type Person,
  type TestDatabase,
  testSurroundings,
  useTestDatabase,
} from "../testing/index.ts";
import { readTables } from "../testing/read-tables.ts";
import { readArchive, restoreArchive, writeArchive } from "./index.ts";
import { readTar } from "./tar/read-tar.ts";
import { writeTar } from "./tar/write-tar.ts";

const full = useTestDatabase();
const around = testSurroundings();
let alice: Person;
let archive: Buffer;

beforeAll(async () => {
  alice = await buildPerson(full(), { email: "alice@people.test" });
  const tables = await readTables(full());
  const filled = new FilledTables(full(), tables);
  for (const table of tables) await filled.standing(table, alice);
  archive = await archiveOf(full());
});

/** Keeps files as a folder would; without one of its own it has these bytes under every id. */
function inMemory(given?: Map<string, string>): FileStore {
  const kept = given ?? new Map<string, string>();
  return {
    kind: "disk",
    async write(id, bytes) {
      kept.set(id, Buffer.concat(await Array.fromAsync(bytes)).toString());
    },
    async read(id) {
      const text = given ? kept.get(id) : "x";
      return text === undefined ? null : Readable.from([Buffer.from(text)]);
    },
    remove: async () => undefined,
    async *list() {},
    removeUnfinished: async () => 0,
  };
}

async function archiveOf(database: Database, files = inMemory()): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const take = (bytes: AsyncIterable<Uint8Array>) =>
    pipeline(bytes, createGzip(), async (packed: AsyncIterable<Uint8Array>) => {
      for await (const piece of packed) pieces.push(piece);
    });
  await writeArchive({ database, surroundings: around, files, take });
  return Buffer.concat(pieces);
}

const unpack = (bytes: Buffer) => () => Readable.from([bytes]).pipe(createGunzip());

/** Each table with all its rows, as the database itself writes them. */
async function rowsOf(database: TestDatabase): Promise<Record<string, unknown>> {
  const tables = await readTables(database);
  const all: Record<string, unknown> = {};
  for (const { name } of tables)
    all[name] = (await database.as("superuser", null, `select t::text as line from ${name} t order by 1`)).map(
      ({ line }) => line,
    );
  return all;
}

const schemaOf = (database: TestDatabase) =>
  database.as(
    "superuser",
    null,
    `select 'constraint ' || conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) as what from pg_constraint where contype <> 'n' and connamespace in ('auth'::regnamespace, 'public'::regnamespace)
     union all select 'trigger ' || tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
     union all select 'security ' || oid::regclass::text || ' ' || relrowsecurity::text || relforcerowsecurity::text from pg_class where relkind = 'r' and relnamespace in ('auth'::regnamespace, 'public'::regnamespace)
     order by 1`,
  );

async function within(
  options: Parameters<typeof createTestDatabase>[0],
  work: (database: TestDatabase) => Promise<void>,
) {
  const database = await createTestDatabase(options);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

describe("an archive restored into an empty database", () => {
  test.each(["pglite", "of this run"] as const)(
    "has every row of every table, with the same schema (%s)",
    async (engine) => {
      const options = { migrated: false, ...(engine === "pglite" ? { engine } : {}) };
      await within(options, async (empty) => {
        const { counts } = await restoreArchive({ files: inMemory(), database: empty, read: unpack(archive) });
        const before = await rowsOf(full());
        expect(await rowsOf(empty)).toEqual(before);
        expect(Object.keys(counts.tables).sort()).toEqual(Object.keys(before).sort());
        expect(Object.entries(counts.tables).filter(([, rows]) => rows === 0)).toEqual([]);
        expect(await schemaOf(empty)).toEqual(await schemaOf(full()));
        const { kind } = await signIn({ ...around, database: empty, app: "console", deviceToken: null }, alice);
        expect(kind).toBe("signed-in");
        // And back: what came from the one engine goes to the other.
        await within({ migrated: true }, async (back) => {
          await restoreArchive({ files: inMemory(), database: back, read: unpack(await archiveOf(empty)) });
          expect(await rowsOf(back)).toEqual(await rowsOf(empty));
        });
      });
    },
  );

  test("keeps values that a plain copy through JSON would lose", async () => {
    await within({}, async (from) => {
      const person = await buildPerson(from, { name: 'Tab\there, "quoted", back\\slash, new\nline, 🌊' });
      const odd = ["null", '"null"', "[]", "123456789012345678901234567890.000100", '{"a": null}'];
      for (const value of odd)
        await from.as(
          "boardwalk_system",
          null,
          "insert into organizations (name, slug, settings, created_by) values ('', $1, $2::jsonb, $3)",
          [`o${odd.indexOf(value)}`, value, person.id],
        );
      await from.as(
        "boardwalk_system",
        null,
        "insert into rate_limit_buckets (identifier, action, tokens, last_refill) values ('\\N', '', 0.1234567890123456789, '-infinity')",
      );
      await within({}, async (to) => {
        await restoreArchive({ files: inMemory(), database: to, read: unpack(await archiveOf(from)) });
        expect(await rowsOf(to)).toEqual(await rowsOf(from));
      });
    });
  });
});

test("an archive of an older build is brought up to date on its way", async () => {
  await within({ migrated: false }, async (old) => {
    await old.migrateTo(readMigrations().slice(0, -1));
    await old.as("superuser", null, "insert into auth.users (email) values ('early@people.test')");
    const bytes = await archiveOf(old);
    await within({ migrated: false }, async (today) => {
      const { head } = await restoreArchive({ files: inMemory(), database: today, read: unpack(bytes) });
      expect(head.migrations).toHaveLength(readMigrations().length - 1);
      expect(await today.isMigrated()).toBe(true);
      expect(await today.as("superuser", null, "select email from auth.users")).toEqual([
        { email: "early@people.test" },
      ]);
      expect(await schemaOf(today)).toEqual(await schemaOf(full()));
    });
  });
});

test("which keys open what is sealed is told by the rows, whichever key was that of the day", async () => {
  await within({}, async (from) => {
    const texts = ["bw1.aaaaaaaaaaaa.x", "bw1.aaaaaaaaaaaa.y", "bw1.bbbbbbbbbbbb.z"];
    for (const text of texts)
      await from.as(
        "superuser",
        null,
        "insert into outgoing_mail (recipient, template, subject_ciphertext, body_ciphertext) values ('', '', 'blank', $1)",
        [text],
      );
    await within({}, async (to) => {
      const { sealed } = await restoreArchive({ files: inMemory(), database: to, read: unpack(await archiveOf(from)) });
      expect(sealed).toEqual([
        { column: "outgoing_mail.body_ciphertext", keyId: "aaaaaaaaaaaa", texts: 2 },
        { column: "outgoing_mail.body_ciphertext", keyId: "bbbbbbbbbbbb", texts: 1 },
      ]);
    });
  });
});

test("the bytes of files come along, and their absence is said", async () => {
  const [file] = await full().as("superuser", null, "update files set byte_count = 4 returning id::text as id");
  const id = String(file?.["id"]);
  const bytes = await archiveOf(full(), inMemory(new Map([[id, "tide"]])));
  await full().as("superuser", null, "update files set byte_count = 1");
  const arrived = new Map<string, string>();
  await within({}, async (empty) => {
    await restoreArchive({ files: inMemory(arrived), database: empty, read: unpack(bytes) });
  });
  expect(arrived).toEqual(new Map([[id, "tide"]]));
  await expect(archiveOf(full(), inMemory(new Map()))).rejects.toThrow(
    `The bytes of the file ${id} are not in the file store`,
  );
});

test("no table counts by a sequence, which an archive does not hold", async () => {
  const sequences =
    "select oid::regclass::text from pg_class where relkind = 'S' and relowner = 'boardwalk_owner'::regrole";
  expect(await full().as("superuser", null, sequences)).toEqual([]);
});

describe("restore refuses", () => {
  test("a database that holds something, and leaves it as it is", async () => {
    await within({}, async (taken) => {
      await buildPerson(taken);
      const before = await rowsOf(taken);
      await expect(restoreArchive({ files: inMemory(), database: taken, read: unpack(archive) })).rejects.toThrow(
        "The database is not empty (rows: 1 in auth.users",
      );
      expect(await rowsOf(taken)).toEqual(before);
    });
  });

  test("an archive that was cut, changed or is none, before it touches anything", async () => {
    await within({ migrated: false }, async (empty) => {
      // In the packed bytes a changed bit may by chance mean the same; here it never does.
      const changed = Buffer.concat(await Array.fromAsync(unpack(archive)()));
      changed.write("bob", changed.indexOf("alice@people.test"));
      const broken = [archive.subarray(0, archive.length - 200), archive.subarray(0, 600), Buffer.from("no archive")];
      for (const read of [...broken.map(unpack), unpack(gzipSync(changed))])
        await expect(restoreArchive({ files: inMemory(), database: empty, read })).rejects.toThrow(
          "This is no whole archive of Boardwalk",
        );
      expect(await empty.isMigrated()).toBe(false);
    });
  });

  test("an archive of another build", async () => {
    const other = await rewritten((head) => head.replace(/"checksum": "../, '"checksum": "zz'));
    await within({ migrated: false }, async (empty) => {
      await expect(restoreArchive({ files: inMemory(), database: empty, read: other })).rejects.toThrow(
        "made by another build of Boardwalk (they differ in 0001-foundations.sql)",
      );
    });
  });

  test("counts of what is no table of the archive, which would be words said to the database", async () => {
    const other = await rewritten(
      (counts) => counts.replace('"public.files"', '"public.files; drop table public.files"'),
      "counts.json",
    );
    await within({ migrated: false }, async (empty) => {
      await expect(restoreArchive({ files: inMemory(), database: empty, read: other })).rejects.toThrow(
        "it counts other tables",
      );
      expect(await empty.isMigrated()).toBe(false);
    });
  });

  test("rows that their tables do not take, and then keeps none", async () => {
    await within({}, async (orphaned) => {
      // As somebody with a text editor would leave it: checksums right, a reference into nothing.
      const { tables } = (await readArchive(unpack(archive)())).counts;
      expect(tables["public.user_sessions"]).toBeGreaterThan(0);
      await orphaned.withLoading(async (owner) => {
        await owner.script("alter table user_sessions drop constraint user_sessions_user_id_fkey");
        await owner.script("alter table user_sessions no force row level security");
        await owner.query(
          "insert into user_sessions (user_id, session_token_hash, expires_at, absolute_expires_at) values (gen_random_uuid(), 'x', now(), now())",
        );
      });
      const bytes = await archiveOf(orphaned);
      await within({}, async (empty) => {
        await expect(restoreArchive({ files: inMemory(), database: empty, read: unpack(bytes) })).rejects.toThrow(
          "user_sessions_user_id_fkey",
        );
        expect((await rowsOf(empty))["public.user_sessions"]).toEqual([]);
        await restoreArchive({ files: inMemory(), database: empty, read: unpack(archive) });
      });
    });
  });
});

/** The archive with one entry changed, and all its checksums right. */
async function rewritten(
  change: (text: string) => string,
  changed = "boardwalk.json",
): Promise<() => AsyncIterable<Uint8Array>> {
  const entries: { name: string; bytes: number; body: Uint8Array[] }[] = [];
  for await (const { name, body } of readTar(unpack(archive)())) {
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(piece);
    const text = Buffer.concat(pieces);
    if (name === "SHA256SUMS") continue;
    const bytes = name === changed ? Buffer.from(change(text.toString())) : text;
    entries.push({ name, bytes: bytes.length, body: [bytes] });
  }
  const sums = entries
    .map(({ name, body: [bytes = ""] }) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .join("");
  entries.push({ name: "SHA256SUMS", bytes: sums.length, body: [Buffer.from(sums)] });
  return () => writeTar(Readable.from(entries));
}
