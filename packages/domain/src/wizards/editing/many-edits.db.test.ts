import type { Definition } from "@boardwalk/engine";
import { changeField, moveThings, newStep, several } from "@boardwalk/engine/editing";
import { buildDefinition } from "@boardwalk/engine/testing";
import { beforeAll, expect, test } from "vitest";
import { newId, Unavailable } from "../../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../../testing/index.ts";
import { type EditOutcome, editWizard } from "../index.ts";
import { applied, editorsOf } from "./editors-of-wizards.fixture.ts";

const database = useTestDatabase();
const { draft, open, stored, send, undo, act } = editorsOf(database);
const elsewhere = editorsOf(database);
let authors: readonly Person[] = [];
beforeAll(async () => {
  authors = await Promise.all([1, 2, 3, 4].map(() => buildPerson(database(), { role: "ADMIN" })));
});

const author = (at: number) => {
  const one = authors[at % authors.length];
  if (!one) throw new Error("Nobody draws here.");
  return one.actor;
};
/** As an editor does it: what the database had no room for is sent again under its id. */
async function until(work: () => Promise<EditOutcome>): Promise<EditOutcome> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }
}
const keysOf = ({ steps }: Definition) => steps.map(({ key }) => key);

/** A wizard of so many steps, each with a question. */
async function begin(key: string, steps: number): Promise<void> {
  const options = [{ key: "x" }, { key: "y" }];
  const step = (at: number) => ({ key: `s${at}`, sets: [{ key: "kind", type: "SINGLE" as const, options }] });
  await draft(author(0), buildDefinition({ key, steps: Array.from({ length: steps }, (_, at) => step(at)) }));
}

/** What the tables hold beside what a draft tells of it. */
async function standing(key: string) {
  const rows = await database().as(
    "boardwalk_system",
    null,
    `select array_agg(distinct e.revision order by e.revision) as revisions, w.draft_revision as newest,
       (select array_agg(s.step_order order by s.step_order) from wizard_steps s where s.wizard_id = w.wizard_id and s.removed_at is null) as places
     from wizards w join wizard_edits e using (wizard_id) where w.wizard_key = $1 group by w.wizard_id`,
    [key],
  );
  return rows[0];
}
const upTo = (last: number, first = 0) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

test("twenty at once come one after the other: revisions and orders stay dense and unique, and nobody's work is lost", async () => {
  await begin("twenty", 4);
  const { definition, revision } = await open(author(0), "twenty");
  const sent = Array.from({ length: 20 }, (_, at) => {
    const added = newStep(definition, { behind: at % 2 === 0 ? null : "s2" });
    const command = { ...added, given: { ...added.given, key: `new${at}` } };
    const from = at % 3 === 0 ? elsewhere.send : send;
    const id = newId();
    return until(() => from(author(at), "twenty", revision, command, id));
  });
  const done = (await Promise.all(sent)).map(applied);
  expect(done.map((one) => one.revision).sort((one, other) => one - other)).toEqual(upTo(21, 2));
  for (const { revision: own, missed } of done) expect(missed?.map((one) => one.revision)).toEqual(upTo(own - 1, 2));
  expect(await standing("twenty")).toEqual({ revisions: upTo(21, 1), newest: 21, places: upTo(23) });
  expect(new Set(keysOf(await stored("twenty"))).size).toBe(24);
});

test("one id that is sent twenty times at once is done once", async () => {
  await begin("once", 2);
  const { definition } = await open(author(0), "once");
  const id = newId();
  const command = changeField(definition, "s0", "name", "Once");
  const done = await Promise.all(
    Array.from({ length: 20 }, () => until(() => send(author(0), "once", 1, command, id))),
  );
  for (const one of done) expect(one).toEqual(done[0]);
  expect(await standing("once")).toMatchObject({ newest: 2 });
});

test("D03: two change places, and a hundred steps are put in two orders at once", async () => {
  await begin("ordered", 100);
  const { definition, revision } = await open(author(0), "ordered");
  const swap = several([
    moveThings(definition, ["s1"], { within: null, behind: null }),
    moveThings(definition, ["s0"], { within: null, behind: "s1" }),
  ]);
  applied(await send(author(0), "ordered", revision, swap));
  expect(keysOf(await stored("ordered")).slice(0, 3)).toEqual(["s1", "s0", "s2"]);

  const orders = [upTo(99).reverse(), upTo(99).map((at) => (at * 37) % 100)];
  const sent = orders.map((order, at) => {
    const moves = order.map((step, place) => {
      const behind = place === 0 ? null : `s${order[place - 1]}`;
      return { name: "move", at: `s${step}`, to: { within: null, behind } } as const;
    });
    const id = newId();
    return until(() => (at === 0 ? send : elsewhere.send)(author(at), "ordered", 2, several(moves), id));
  });
  const done = (await Promise.all(sent)).map(applied);
  const last = done[0]?.revision === 4 ? orders[0] : orders[1];
  expect(keysOf(await stored("ordered"))).toEqual(last?.map((at) => `s${at}`));
  expect(await standing("ordered")).toMatchObject({ newest: 4, places: upTo(99) });
  applied(await undo(author(0), "ordered"));
  expect(await standing("ordered")).toMatchObject({ newest: 5, places: upTo(99) });
});

test("what would follow too much for others to wait for it is told so, and changes nothing", async () => {
  await begin("busy", 2);
  const { definition } = await open(author(0), "busy");
  const often = (at: string) => {
    const [there, back] = [changeField(definition, at, "title", "There"), changeField(definition, at, "title", null)];
    const turns = Array.from({ length: 1_500 }, () => [there, { ...back, before: "There" }]).flat();
    return several([...turns, there]);
  };
  applied(await send(author(0), "busy", 1, often("s0")));
  const late = await send(author(1), "busy", 1, often("s1"));
  expect(late).toMatchObject({ kind: "stale", refusal: { message: expect.stringContaining("So much was changed") } });
  expect((await stored("busy")).steps.map(({ title }) => title)).toEqual(["There", null]);
  applied(await send(author(1), "busy", 1, changeField(definition, "s1", "title", "One")));
});

test("what is killed in the middle was never done, and is done when it is sent again", async () => {
  await begin("killed", 3);
  const { definition, revision } = await open(author(0), "killed");
  const before = await stored("killed");
  const id = newId();
  const command = changeField(definition, "s0", "name", "Half");
  const broken = act(author(0), async (ctx) => {
    applied(await editWizard(ctx, { key: "killed", id, base: revision, command }));
    // The connection is gone, as where a server is killed; the embedded database goes with its process.
    await ctx.em.execute(
      database().kind === "postgres" ? "select pg_terminate_backend(pg_backend_pid())" : "select 1 / 0",
    );
  });
  await expect(broken).rejects.toThrow();
  expect(await stored("killed")).toEqual(before);
  expect(await standing("killed")).toMatchObject({ newest: 1, revisions: [1] });
  expect(applied(await send(author(0), "killed", revision, command, id)).revision).toBe(2);
  expect((await stored("killed")).steps[0]?.name).toBe("Half");
});
