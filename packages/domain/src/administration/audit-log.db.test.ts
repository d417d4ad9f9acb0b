import { describe, expect, test } from "vitest";
import { NotFound, recordAudit } from "../kernel/index.ts";
import { buildPerson, type Person, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { AuditLogInput } from "./audit-log.input.ts";
import { getAuditEntry } from "./get-audit-entry.ts";
import { listAuditKinds } from "./list-audit-kinds.ts";
import { listAuditLog } from "./list-audit-log.ts";
import { readAuditBatch } from "./read-audit-batch.ts";

const database = useTestDatabase();

async function record(person: Person, entry: Parameters<typeof recordAudit>[1]): Promise<void> {
  await database().withActor(testSurroundings(), person.actor, async (ctx) => {
    recordAudit(ctx, entry);
    await ctx.em.flush();
  });
}

const age = (person: Person, at: string) =>
  database().as("superuser", null, "update audit_events set created_at = $2 where actor_id = $1", [person.id, at]);

async function look(person: Person, asked: Record<string, string>, timeZone = "UTC") {
  const filter = { ...AuditLogInput.parse(asked), timeZone };
  return database().withActor(testSurroundings(), person.actor, (ctx) => listAuditLog(ctx, filter), { readOnly: true });
}

const admin = () => buildPerson(database(), { role: "ADMIN", name: "Ada Winters" });

describe("the audit log", () => {
  test("says who did what to whom, from where, and what it was before and after", async () => {
    const reader = await admin();
    const wren = await buildPerson(database(), { name: "Wren Field" });
    await record(reader, {
      action: "user.role-changed",
      target: { type: "user", id: wren.id },
      before: { role: "USER" },
      after: { role: "ADMIN" },
    });
    const { entries, total } = await look(reader, { person: reader.id });
    expect(total).toBe(1);
    expect(entries[0]).toMatchObject({
      actor: { id: reader.id, name: "Ada Winters", email: reader.email },
      action: "user.role-changed",
      target: { type: "user", id: wren.id, person: { name: "Wren Field" } },
      before: { role: "USER" },
      after: { role: "ADMIN" },
      address: "192.0.2.10",
    });
  });

  test("is filtered by a part of a name or of an address, where % and _ are letters like any other", async () => {
    const reader = await admin();
    const wren = await buildPerson(database(), { name: "Wren 100% Field", email: "wren_f@people.test" });
    await record(wren, { action: "file.stored" });
    const found = async (person: string) => (await look(reader, { person })).entries.map(({ action }) => action);
    expect(await found("wREN 100%")).toEqual(["file.stored"]);
    expect(await found("wren_f@")).toEqual(["file.stored"]);
    expect(await found("wrenxf@")).toEqual([]);
    expect(await found("100%%Field")).toEqual([]);
  });

  test("is filtered by action, by kind of thing and by one thing", async () => {
    const reader = await admin();
    const wren = await buildPerson(database());
    await record(wren, { action: "job.retried", target: { type: "job", id: "a:b" } });
    await record(wren, { action: "job.discarded", target: { type: "job", id: "c" } });
    const found = async (asked: Record<string, string>) =>
      (await look(reader, { person: wren.id, ...asked })).entries.map(({ action }) => action);
    expect(await found({})).toEqual(["job.discarded", "job.retried"]);
    expect(await found({ action: "job.retried" })).toEqual(["job.retried"]);
    expect(await found({ target: "job" })).toHaveLength(2);
    expect(await found({ target: "job:a:b" })).toEqual(["job.retried"]);
    expect(await found({ target: "session" })).toEqual([]);
  });

  test("counts days in the zone of whoever reads", async () => {
    const reader = await admin();
    const wren = await buildPerson(database());
    await record(wren, { action: "file.stored" });
    await age(wren, "2026-11-20T23:30:00Z");
    const onDay = async (day: string, zone: string) =>
      (await look(reader, { person: wren.id, from: day, to: day }, zone)).total;
    expect(await onDay("2026-11-20", "UTC")).toBe(1);
    expect(await onDay("2026-11-20", "Europe/Oslo")).toBe(0);
    expect(await onDay("2026-11-21", "Europe/Oslo")).toBe(1);
  });

  test("shows nothing where no entry can have the words that it is asked for", async () => {
    const reader = await admin();
    await record(reader, { action: "file.stored" });
    for (const words of ["x".repeat(256), "Ada\0Winters"])
      for (const name of ["person", "action", "target"]) expect((await look(reader, { [name]: words })).total).toBe(0);
  });

  test.each(["0000-01-01", "0001-01-01", "9999-12-31", "yesterday"])("takes %s for no day at all", async (day) => {
    const reader = await admin();
    await record(reader, { action: "file.stored" });
    const all = (await look(reader, { person: reader.id })).total;
    for (const zone of ["UTC", "Pacific/Kiritimati"])
      expect((await look(reader, { person: reader.id, from: day, to: day }, zone)).total).toBe(all);
  });

  test.each(["1000-01-01", "9998-12-31"])("takes %s for a day that nothing is of", async (day) => {
    const reader = await admin();
    await record(reader, { action: "file.stored" });
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
      expect((await look(reader, { person: reader.id, from: day, to: day }, zone)).total).toBe(0);
  });

  test("is read whole piece by piece, also where many entries are of one moment", async () => {
    const reader = await admin();
    const wren = await buildPerson(database());
    await database().as(
      "superuser",
      null,
      `insert into audit_events (actor_id, action, created_at)
       select $1, 'n.' || n, '2026-11-20T10:00:00Z'::timestamptz + (n / 700) * interval '1 microsecond' from generate_series(1, 2300) n`,
      [wren.id],
    );
    const readAfter = (before: string | null) =>
      database().withActor(testSurroundings(), reader.actor, (ctx) =>
        readAuditBatch(ctx, { person: wren.id, timeZone: "UTC", before }),
      );
    const seen: string[] = [];
    for (let batch = await readAfter(null); batch.length > 0; batch = await readAfter(batch.at(-1)?.id ?? null)) {
      seen.push(...batch.map(({ action }) => action));
    }
    expect(seen).toHaveLength(2300);
    expect(new Set(seen).size).toBe(2300);
    expect((await look(reader, { person: wren.id, page: "9999" })).page).toBe(46);
  });

  test("keeps what was done once the account is gone, and names nobody", async () => {
    const reader = await admin();
    const wren = await buildPerson(database());
    await record(wren, { action: "thing.kept", target: { type: "user", id: wren.id } });
    await database().as("superuser", null, "delete from auth.users where id = $1", [wren.id]);
    const { entries } = await look(reader, { action: "thing.kept" });
    expect(entries[0]).toMatchObject({ actor: null, target: { type: "user", id: wren.id, person: null } });
  });

  test("offers as filters what was done lately", async () => {
    const reader = await admin();
    await record(reader, { action: "walk.reopened", target: { type: "walk", id: "w" } });
    const kinds = await database().withActor(testSurroundings(), reader.actor, (ctx) => listAuditKinds(ctx));
    expect(kinds.actions).toContain("walk.reopened");
    expect(kinds.targetTypes).toContain("walk");
  });
});

describe("whoever is no administrator", () => {
  test("finds no log, no entry, nothing to export", async () => {
    const wren = await buildPerson(database());
    const as = <T>(work: Parameters<ReturnType<typeof database>["withActor"]>[2]) =>
      database().withActor<T | unknown>(testSurroundings(), wren.actor, work);
    await expect(look(wren, {})).rejects.toThrow(NotFound);
    await expect(as((ctx) => listAuditKinds(ctx))).rejects.toThrow(NotFound);
    await expect(as((ctx) => readAuditBatch(ctx, { timeZone: "UTC", before: null }))).rejects.toThrow(NotFound);
    await expect(as((ctx) => getAuditEntry(ctx, { id: wren.id }))).rejects.toThrow(NotFound);
  });

  test("sees only their own entries, should the question ever be forgotten", async () => {
    const [wren, other] = [await buildPerson(database()), await buildPerson(database())];
    await record(other, { action: "file.stored" });
    const pretending = { ...wren, actor: { ...wren.actor, role: "ADMIN" as const } };
    expect((await look(pretending, {})).total).toBe(0);
  });
});

test.each(["", "x", "0193", "' or 1=1", "\0"])("there is no entry called %j", async (id) => {
  const reader = await admin();
  const asking = database().withActor(testSurroundings(), reader.actor, (ctx) => getAuditEntry(ctx, { id }));
  await expect(asking).rejects.toThrow(NotFound);
});
