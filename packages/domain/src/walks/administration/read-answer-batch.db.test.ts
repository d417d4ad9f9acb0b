import { expect, test } from "vitest";
import { NotFound } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { festival } from "../walking/festival.fixture.ts";
import { walkByHand } from "../walking/walk-by-hand.fixture.ts";
import { listAnswerColumns } from "./list-answer-columns.ts";
import { readAnswerBatch } from "./read-answer-batch.ts";

const database = useTestDatabase();
const SECRET = "Nobody reads this name";

const asked = (who: Person, ids: readonly string[]) =>
  database().withActor(
    testSurroundings(),
    who.actor,
    async (ctx) => {
      const columns = await listAnswerColumns(ctx, { key: "fest" });
      const walks = ids.map((id) => ({ id, state: "open" as const }));
      return { columns, answers: await readAnswerBatch(ctx, walks) };
    },
    { readOnly: true },
  );

test("answers of several walks stand below the sets that ask for them, without what is sensitive or aside", async () => {
  const administrator = await buildPerson(database(), { role: "ADMIN" });
  const walker = await buildPerson(database());
  await publishDefinition(database(), festival("fest"));
  const [first, second] = [
    await walkByHand(database(), walker, { wizardKey: "fest" }),
    await walkByHand(database(), walker, { wizardKey: "fest" }),
  ];
  await first.submit("basics", { kind: { value: "indoor" }, title: { value: "Midsummer" } });
  await first.save("crew", "lead", { value: SECRET });
  await second.submit("basics", { kind: { value: "indoor" }, title: { value: "Midwinter" } });
  await second.save("crew", "lead", { value: SECRET });
  await second.submit("basics", { kind: { value: "outdoor" } });

  const { columns, answers } = await asked(administrator, [first.id, second.id]);
  expect(columns.map(({ key }) => key)).toEqual(expect.arrayContaining(["basics.kind", "basics.title", "crew.lead"]));
  const given = (id: string, key: string) => answers.get(id)?.get(key)?.answer;
  expect(given(first.id, "basics.title")).toEqual({ value: "Midsummer", inputs: {} });
  expect(given(first.id, "crew.lead")).toBe("masked");
  expect(given(second.id, "basics.title")).toEqual({ value: "Midwinter", inputs: {} });
  expect(given(second.id, "crew.lead")).toBeUndefined();
  await expect(asked(walker, [first.id])).rejects.toThrow(NotFound);
});
