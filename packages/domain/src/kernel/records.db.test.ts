import { expect, test } from "vitest";
import { buildPerson, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { recordAudit } from "./record-audit.ts";
import { recordEvent } from "./record-event.ts";

const database = useTestDatabase();

test("what is rolled back was never told to anybody; what commits is told once", async () => {
  const person = await buildPerson(database());
  const work = (fails: boolean) =>
    database().withActor(testSurroundings(), person.actor, async (ctx) => {
      recordEvent(ctx, "session.started", { userId: person.id }, { sessionId: "s" });
      recordAudit(ctx, { action: "session.started" });
      await ctx.em.flush();
      if (fails) throw new Error("changed their mind");
    });
  const told = () =>
    database().as(
      "superuser",
      null,
      "select (select count(*)::int from events where user_id = $1) as events, (select count(*)::int from audit_events where actor_id = $1) as audit",
      [person.id],
    );
  await expect(work(true)).rejects.toThrow("changed their mind");
  expect(await told()).toEqual([{ events: 0, audit: 0 }]);
  await work(false);
  expect(await told()).toEqual([{ events: 1, audit: 1 }]);
});

test("nobody records an event about somebody else", async () => {
  const [one, other] = [await buildPerson(database()), await buildPerson(database())];
  const forged = database().withActor(testSurroundings(), one.actor, async (ctx) => {
    recordEvent(ctx, "session.ended", { userId: other.id }, {});
    await ctx.em.flush();
  });
  await expect(forged).rejects.toThrow(/row-level security/);
});
