import { buildDefinition } from "@boardwalk/engine/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, Conflict, NotFound, visitor } from "../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { publishWizard, readDraft, readVersion } from "./index.ts";
import { authorAt, smallWizard } from "./wizard-at-work.fixture.ts";

const database = useTestDatabase();
let administrator: Person;
beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN" });
});
const author = authorAt(database, () => administrator.actor);
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);

const festival = buildDefinition({
  key: "festival",
  name: "Plan a festival",
  steps: [
    {
      key: "basics",
      icon: "tent",
      sets: [
        {
          key: "kind",
          type: "SINGLE",
          options: [
            { key: "outdoor", label: "Outdoor", price: "12.00" },
            { key: "indoor", label: "Indoor", price: "7.50" },
          ],
        },
      ],
    },
    { key: "weather", sets: [{ key: "plan", type: "TEXT_INPUT" }] },
  ],
  flow: [{ from: "basics", to: "weather", type: "CONDITIONAL", when: "total > 10" }],
  dependencies: [{ target: "weather.plan", on: "basics.kind.outdoor", type: "SHOW_IF" }],
});

describe("a published wizard", () => {
  test("is read back as it was given, with a cover", async () => {
    const version = await publishDefinition(database(), festival);
    expect(version.definition).toEqual(festival);
    expect(version).toMatchObject({ wizardKey: "festival", number: 1, cover: { priceFrom: "7.50", stepCount: 2 } });
    expect(version.cover.asks).toEqual([
      { key: "basics", step: "basics", icon: "tent", required: true, sets: ["kind"] },
      { key: "weather", step: "weather", icon: null, required: true, sets: ["plan"] },
    ]);
    expect(Object.keys(version.keyRows).sort()).toEqual([
      "basics",
      "basics.kind",
      "basics.kind.indoor",
      "basics.kind.outdoor",
      "weather",
      "weather.plan",
    ]);
    const draft = await database().withSystem(testSurroundings(), (ctx) => readDraft(ctx, version.wizardId));
    expect(draft.definition).toEqual(festival);
  });

  test("is the next version a second time, with the same rows", async () => {
    const renamed = { ...festival, key: "again" };
    const first = await publishDefinition(database(), renamed);
    const shorter = { ...renamed, steps: renamed.steps.slice(0, 1), flow: [], dependencies: [] };
    const second = await publishDefinition(database(), shorter);
    const third = await publishDefinition(database(), renamed);
    expect([first.number, second.number, third.number]).toEqual([1, 2, 3]);
    expect(third.keyRows).toEqual(first.keyRows);
    expect(third.definition).toEqual(renamed);
    const read = await database().withSystem(testSurroundings(), (ctx) => readVersion(ctx, second.id));
    expect(read).toEqual(second);
  });

  test("has the currency of its organization where it names none and has prices", async () => {
    const { organizationId } = administrator;
    const priced = await publishDefinition(database(), { ...festival, key: "priced" }, { organizationId });
    const free = await publishDefinition(database(), smallWizard("free"), { organizationId });
    expect([priced.cover.currency, free.cover.currency]).toEqual(["EUR", null]);
  });

  test("is read from the database once in a process", async () => {
    const { id } = await publishDefinition(database(), { ...festival, key: "remembered" });
    const surroundings = testSurroundings();
    const read = () => database().withSystem(surroundings, (ctx) => readVersion(ctx, id));
    expect(await read()).toBe(await read());
  });
});

describe("publishing", () => {
  test("is told to its organization, also by an administrator from outside, and to the audit log", async () => {
    const owner = await buildPerson(database(), { role: "ADMIN" });
    await authorAt(database, () => owner.actor).draft(smallWizard("told"), owner.organizationId);
    expect(await author.publish("told", { notes: "  For spring. " })).toMatchObject({ kind: "published", number: 1 });
    const [event] = await system(
      "select user_id, organization_id, payload from events where payload ->> 'key' = 'told'",
    );
    expect(event).toMatchObject({
      user_id: administrator.id,
      organization_id: owner.organizationId,
      payload: { key: "told", number: 1 },
    });
    const audit = await system("select action from audit_events where action = 'wizard.published' and actor_id = $1", [
      administrator.id,
    ]);
    expect(audit).toHaveLength(1);
    const [version] = await system(
      "select notes, published_by from wizard_versions join wizards using (wizard_id) where wizard_key = 'told'",
    );
    expect(version).toEqual({ notes: "For spring.", published_by: administrator.id });
  });

  test("is refused by findings that are errors, and leaves no version", async () => {
    await author.draft(smallWizard("wrong", { flow: festival.flow.map((rule) => ({ ...rule, from: "b", to: "a" })) }));
    const outcome = await author.publish("wrong");
    expect(outcome).toMatchObject({ kind: "refused", findings: [{ code: "flow-cycle", severity: "error" }] });
    expect(
      await system("select 1 from wizard_versions join wizards using (wizard_id) where wizard_key = 'wrong'"),
    ).toEqual([]);
  });

  test("says where nothing changed since the live version, but for what holds at once", async () => {
    await author.draft(smallWizard("same"));
    await author.publish("same");
    const { settings } = smallWizard("same");
    await author.redraft(smallWizard("same", { settings: { ...settings, isPublic: false } }));
    expect(await author.publish("same")).toEqual({ kind: "unchanged", number: 1 });
    await author.redraft(smallWizard("same", { name: "Other" }));
    expect(await author.publish("same")).toMatchObject({ kind: "published", number: 2 });
  });

  test("is held where the draft is not the one that was looked at, or where it is archived", async () => {
    await author.draft(smallWizard("stale"));
    await author.redraft(smallWizard("stale", { name: "Newer" }));
    await expect(author.publish("stale", { revision: 1 })).rejects.toThrow(Conflict);
    await system("update wizards set archived_at = now() where wizard_key = 'stale'");
    await expect(author.publish("stale", { revision: 2 })).rejects.toThrow(Conflict);
  });

  test("twice at once makes one version", async () => {
    await author.draft(smallWizard("at-once"));
    const outcomes = await Promise.all([
      author.publish("at-once"),
      author.publish("at-once"),
      author.publish("at-once"),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["published", "unchanged", "unchanged"]);
  });

  test("is an author's alone", async () => {
    await author.draft(smallWizard("not-yours"));
    const member = await buildPerson(database());
    const actors: Actor[] = [visitor, member.actor];
    for (const actor of actors) {
      const publishing = database().withActor(testSurroundings(), actor, (ctx) =>
        publishWizard(ctx, { key: "not-yours" }),
      );
      await expect(publishing).rejects.toThrow(NotFound);
    }
  });
});
