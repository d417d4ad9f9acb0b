import { beforeAll, describe, expect, test } from "vitest";
import { buildPerson, type Person, publishDefinition, useTestDatabase } from "../../testing/index.ts";
import { festival } from "./festival.fixture.ts";
import { fingerprintsOfStep } from "./fingerprints-of-step.ts";
import { walkByHand } from "./walk-by-hand.fixture.ts";

const KEY = "submitted-festival";
const database = useTestDatabase({ poolSize: 12 });
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), festival(KEY));
});

const walking = () => walkByHand(database(), walker, { wizardKey: KEY });

describe("saying continue", () => {
  test("goes on where all is well, and keeps what is not", async () => {
    const walk = await walking();
    const refused = await walk.submit("basics", { title: { value: "Mi" }, kind: { value: "gone" } });
    expect(refused).toMatchObject({
      kind: "refused",
      document: { answers: { "basics.title": "Mi", "basics.kind": "gone" } },
      state: {
        sets: {
          "basics.title": { errors: [{ code: "too-short" }] },
          "basics.kind": { errors: [{ code: "disabled-option", option: "gone" }] },
        },
      },
    });
    expect((await walk.opened()).document.answers).toEqual({ "basics.title": "Mi" });
    expect(await walk.submit("basics", { title: { value: "Midsummer" }, kind: { value: "outdoor" } })).toMatchObject({
      kind: "moved",
      to: "weather",
      next: "weather",
    });
    expect(await walk.row()).toMatchObject({ submitted: ["basics"], total_price: "100.00" });
    expect(await walk.log()).toEqual([
      "SESSION_STARTED",
      "STEP_ENTERED basics",
      "STEP_COMPLETED basics",
      "STEP_ENTERED weather",
    ]);
  });

  test("takes an exit that is offered, and no other", async () => {
    const walk = await walking();
    await walk.submit("basics", { kind: { value: "outdoor" } });
    const given = { plan: { value: "A tent" } };
    expect(await walk.submit("weather", given, { exit: "last" })).toMatchObject({ kind: "refused" });
    expect(await walk.submit("weather", given, { exit: "oath" })).toMatchObject({ kind: "moved", to: "oath" });
    expect((await walk.opened()).document.exits).toEqual({ weather: "oath" });
    // Whoever comes back to mend an answer keeps the way that they took, until they say otherwise.
    expect(await walk.submit("weather", { plan: { value: "Two tents" } })).toMatchObject({ kind: "moved", to: "oath" });
    expect(await walk.submit("weather", {}, { exit: null })).toMatchObject({ kind: "moved", to: "crew" });
    expect((await walk.opened()).document.exits).toEqual({});
  });

  test("asks about what both changed, and lets two pages on different sets be", async () => {
    const walk = await walking();
    const was = fingerprintsOfStep(await walk.opened(), "basics");
    expect(was).toEqual({ kind: "", extras: "", title: "" });
    await walk.save("basics", "title", { value: "Theirs", was: "" });
    const given = { kind: { value: "outdoor", was: "" }, title: { value: "", was: "" } };
    expect(await walk.submit("basics", { ...given, title: { value: "Mine", was: "" } })).toMatchObject({
      kind: "conflict",
      sets: [{ set: "title", mine: { value: "Mine" }, theirs: { value: "Theirs" } }],
    });
    expect(await walk.submit("basics", given)).toMatchObject({ kind: "moved", to: "weather" });
    expect((await walk.opened()).document.answers).toEqual({ "basics.kind": "outdoor", "basics.title": "Theirs" });
  });

  test("said twenty times at once it counts once", async () => {
    const walk = await walking();
    const given = { kind: { value: "outdoor", was: "" }, title: { value: "Midsummer", was: "" } };
    const all = await Promise.all(Array.from({ length: 20 }, () => walk.submit("basics", given)));
    expect(all.map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, () => "moved"));
    expect(await walk.log()).toEqual([
      "SESSION_STARTED",
      "STEP_ENTERED basics",
      "STEP_COMPLETED basics",
      "STEP_ENTERED weather",
    ]);
    expect(await walk.row()).toMatchObject({ revision: 1 });
  });

  test("a step without a way back is neither gone back to nor changed", async () => {
    const walk = await walking();
    await walk.submit("basics", { kind: { value: "indoor" } });
    await walk.submit("crew", { lead: { value: "Robin" } });
    expect(await walk.submit("oath", { word: { value: "I do" } })).toMatchObject({ to: "last" });
    expect(await walk.save("oath", "word", { value: "I do not" })).toEqual({ kind: "refused", reason: "closed" });
    expect(await walk.submit("oath", { word: { value: "I do not" } })).toEqual({ kind: "elsewhere", current: "last" });
  });

  test("a sensitive answer is sealed, and opened for its walker", async () => {
    const walk = await walking();
    await walk.submit("basics", { kind: { value: "indoor" } });
    await walk.submit("crew", { lead: { value: "Robin Secret" } });
    const rows = await walk.selections();
    expect(JSON.stringify(rows)).not.toContain("Secret");
    expect((await walk.opened()).document.answers["crew.lead"]).toBe("Robin Secret");
  });
});
