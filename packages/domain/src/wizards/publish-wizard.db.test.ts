import { buildDefinition } from "@boardwalk/engine/testing";
import { describe, expect, test } from "vitest";
import { publishDefinition, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { readDraft, readVersion } from "./index.ts";

const database = useTestDatabase();

const festival = buildDefinition({
  key: "festival",
  name: "Plan a festival",
  steps: [
    {
      key: "basics",
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
  test("is read back as it was given", async () => {
    const version = await publishDefinition(database(), festival);
    expect(version.definition).toEqual(festival);
    expect(version).toMatchObject({ wizardKey: "festival", number: 1, cover: { priceFrom: "7.50", stepCount: 2 } });
    expect(Object.keys(version.keyRows)).toContain("basics.kind.indoor");
    const draft = await database().withSystem(testSurroundings(), (ctx) => readDraft(ctx, version.wizardId));
    expect(draft.definition).toEqual(festival);
  });

  test("is the next version a second time, with the same rows", async () => {
    const renamed = { ...festival, key: "again" };
    const first = await publishDefinition(database(), renamed);
    const second = await publishDefinition(database(), {
      ...renamed,
      steps: renamed.steps.slice(0, 1),
      flow: [],
      dependencies: [],
    });
    const third = await publishDefinition(database(), renamed);
    expect([first.number, second.number, third.number]).toEqual([1, 2, 3]);
    expect(third.keyRows).toEqual(first.keyRows);
    expect(third.definition).toEqual(renamed);
    const read = await database().withSystem(testSurroundings(), (ctx) => readVersion(ctx, second.id));
    expect(read).toEqual(second);
  });
});
