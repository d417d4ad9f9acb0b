import { serialize } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, NotFound, newId, visitor } from "../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { type ImportWizardInput, importWizard, readDraft } from "./index.ts";

const database = useTestDatabase();
let administrator: Person;
beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN" });
});

const importing = (input: ImportWizardInput, actor: Actor = administrator.actor) =>
  database().withActor(testSurroundings(), actor, (ctx) => importWizard(ctx, input));
const wizards = async () => {
  const rows = await database().as("boardwalk_system", null, "select count(*)::int as count from wizards");
  return rows[0]?.["count"];
};
const small = (key: string) =>
  buildDefinition({
    key,
    steps: [
      {
        key: "a",
        sets: [
          {
            key: "kind",
            type: "SINGLE",
            options: [
              { key: "x", label: "X" },
              { key: "y", label: "Y" },
            ],
          },
        ],
      },
      { key: "b" },
    ],
  });
const textOf = (definition: ReturnType<typeof small>) => JSON.stringify(serialize(definition));
const errorsOf = async (text: string) => {
  const before = await wizards();
  const outcome = await importing({ text });
  expect(await wizards()).toBe(before);
  return outcome.kind === "refused" ? outcome.errors : outcome.kind;
};

describe("an import", () => {
  test("makes a draft that is on no front page, with its edit and an audit entry", async () => {
    const outcome = await importing({ text: textOf(small("first")) });
    expect(outcome).toMatchObject({ kind: "imported", key: "first", isNew: true, revision: 1, findings: [] });
    const rows = await database().as(
      "boardwalk_system",
      null,
      `select w.published_version, w.created_by, e.revision, e.command_name, e.inverse, a.action from wizards w
         join wizard_edits e using (wizard_id) join audit_events a on a.target_id = w.wizard_id::text where w.wizard_key = 'first'`,
    );
    expect(rows).toEqual([
      {
        published_version: null,
        created_by: administrator.id,
        revision: 1,
        command_name: "replace-draft",
        inverse: null,
        action: "wizard.imported",
      },
    ]);
  });

  test("asks before it takes another's place, and then keeps what was there in the log", async () => {
    await importing({ text: textOf(small("twice")) });
    const other = { ...small("twice"), name: "Another name" };
    expect(await importing({ text: textOf(other) })).toMatchObject({ kind: "exists", key: "twice" });
    expect(await importing({ text: textOf({ ...other, key: "elsewhere" }), intoKey: "twice" })).toMatchObject({
      kind: "imported",
      isNew: false,
      revision: 2,
      key: "twice",
    });
    const [edit] = await database().as(
      "boardwalk_system",
      null,
      "select inverse from wizard_edits join wizards using (wizard_id) where wizard_key = 'twice' and revision = 2",
    );
    expect(edit).toMatchObject({ inverse: { name: "replace-draft", document: serialize(small("twice")) } });
  });

  test("revives by its key what was published, and forgets what never was", async () => {
    const published = await publishDefinition(database(), small("revived"));
    const without = { ...small("revived"), steps: small("revived").steps.slice(1) };
    await importing({ text: textOf(without), intoKey: "revived" });
    const removed = await database().as(
      "boardwalk_system",
      null,
      "select step_key, is_active from wizard_steps where wizard_id = $1 and removed_at is not null",
      [published.wizardId],
    );
    expect(removed).toEqual([{ step_key: "a", is_active: false }]);
    await importing({ text: textOf(small("revived")), intoKey: "revived" });
    const draft = await database().withSystem(testSurroundings(), (ctx) => readDraft(ctx, published.wizardId));
    expect(draft.keyRows).toEqual(published.keyRows);

    await importing({ text: textOf(small("forgotten")) });
    await importing({ text: textOf({ ...without, key: "forgotten" }), intoKey: "forgotten" });
    const left = await database().as(
      "boardwalk_system",
      null,
      "select step_key from wizard_steps join wizards using (wizard_id) where wizard_key = 'forgotten'",
    );
    expect(left).toEqual([{ step_key: "b" }]);
  });

  test("makes it an organization's that its author acts for, and nobody else's", async () => {
    const { organizationId } = await buildPerson(database());
    const before = await wizards();
    for (const other of [organizationId, newId(), "no-such-organization", "\0", ""]) {
      await expect(importing({ text: textOf(small("theirs")), organizationId: other })).rejects.toThrow(NotFound);
    }
    expect(await wizards()).toBe(before);
    const own = { text: textOf(small("ours")), organizationId: administrator.organizationId };
    expect(await importing(own)).toMatchObject({ kind: "imported", isNew: true });
  });

  test("is an author's alone", async () => {
    const member = await buildPerson(database());
    for (const actor of [visitor, member.actor]) {
      await expect(importing({ text: textOf(small("mine")) }, actor)).rejects.toThrow(NotFound);
    }
    await expect(importing({ text: textOf(small("a")), intoKey: "no-such-wizard" })).rejects.toThrow(NotFound);
    await expect(importing({ text: textOf(small("a")), intoKey: "\0" })).rejects.toThrow(NotFound);
  });
});

describe("D04: an import that is refused leaves nothing behind", () => {
  const start = '{"format":"boardwalk.wizard/1","key":"k","name":"K","steps":[{"key":"a"}]';

  test("of 33 MB", async () => {
    expect(await errorsOf(`${start},"description":"${"x".repeat(33_000_000)}"}`)).toMatchObject([
      { message: expect.stringContaining("too large"), line: 1 },
    ]);
  });

  test("of depth 1000", async () => {
    const deep = `${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}`;
    expect(await errorsOf(`${start},"settings":${deep}}`)).not.toBe("imported");
    expect(await errorsOf(`${"[".repeat(1_000)}${"]".repeat(1_000)}`)).not.toBe("imported");
  });

  test.each(["__proto__", "constructor", "id", "wizard_id", "organizationId", "createdBy", "publishedVersion"])(
    "with the field %s",
    async (field) => {
      const errors = await errorsOf(`${start},\n "${field}":{"isAdmin":true}}`);
      expect(errors).toMatchObject([{ path: expect.stringContaining(field), line: 2, column: 2 }]);
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("isAdmin");
    },
  );

  test("with ids of rows that are another wizard's", async () => {
    const { keyRows } = await publishDefinition(database(), small("others"));
    const errors = await errorsOf(
      `{"format":"boardwalk.wizard/1","key":"k","name":"K","steps":[{"key":"a","id":"${keyRows["a"]}"}]}`,
    );
    expect(errors).toMatchObject([{ path: "steps[0].id" }]);
    const named = await errorsOf(`${start},"flow":[{"from":"a","to":"${newId()}","type":"REQUIRED"}]}`);
    expect(named).toMatchObject([{ path: "flow[0].to" }]);
  });

  test.each([
    ["a null character", `${start},"description":"a\\u0000b"}`, "description"],
    ["half a character", `${start},"description":"a\\ud800b"}`, "description"],
    ["a number that no column holds", `${start},"settings":{"maxSteps":3000000000}}`, "settings.maxSteps"],
    ["a zone that nobody knows", `${start},"settings":{"timezone":"Mars/Phobos"}}`, "settings.timezone"],
    ["a key that is there twice", start.replace('{"key":"a"}', '{"key":"a"},{"key":"a"}').concat("}"), "steps[1].key"],
    ["a rule that leads nowhere", `${start},"flow":[{"from":"a","to":"z","type":"REQUIRED"}]}`, "flow[0].to"],
    [
      "an inactive rule that leads nowhere",
      `${start},"flow":[{"from":"a","to":"z","type":"REQUIRED","active":false}]}`,
      "flow[0].to",
    ],
    [
      "a dependency on nothing",
      `${start},"dependencies":[{"target":"a.b","on":"a.b.c","type":"SHOW_IF"}]}`,
      "dependencies[0].target",
    ],
  ])("with %s", async (_what, text, path) => {
    expect((await errorsOf(text))[0]).toMatchObject({ path });
  });

  test.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
  ])("of %s", async (_what, text) => {
    expect(await errorsOf(text)).toMatchObject([{ line: 1 }]);
  });
});
