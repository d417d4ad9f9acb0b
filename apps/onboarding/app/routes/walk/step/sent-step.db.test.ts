import {
  buildPerson,
  countRoundTrips,
  type Person,
  publishDefinition,
  testSurroundings,
  useTestDatabase,
} from "@boardwalk/domain/testing";
import { openWalk, saveAnswer, startWalk } from "@boardwalk/domain/walks";
import { buildDefinition } from "@boardwalk/engine/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { type Visit, visitAs } from "../../../testing/visit-as.ts";
import { action as saveByScript } from "../answers.ts";
import { loadStep } from "./load-step.ts";
import { submitStepForm } from "./submit-step-form.ts";

const KEY = "sent-crew";
const definition = buildDefinition({
  key: KEY,
  steps: [
    {
      key: "crew",
      sets: [
        { key: "lead", type: "TEXT_INPUT" },
        { key: "boat", type: "TEXT_INPUT" },
        { key: "kind", type: "SINGLE", required: false, options: [{ key: "barge" }, { key: "tug", disabled: true }] },
      ],
    },
    { key: "food", required: false, sets: [{ key: "menu", type: "TEXT_INPUT" }] },
    { key: "last", sets: [] },
  ],
  flow: [{ from: "crew", to: "last", type: "CONDITIONAL", when: 'answers.crew.lead == "Nobody"' }],
});
const database = useTestDatabase();
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), definition);
});

async function walking() {
  const surroundings = testSurroundings();
  const visit = await visitAs(database(), walker);
  const { token } = await database().withActor(surroundings, walker.actor, (ctx) => startWalk(ctx, { wizardKey: KEY }));
  const at = (step: string, form: Visit["form"], rest = "") =>
    visit({ path: `/walk/${token}/${step}${rest}`, params: { token, step }, ...(form !== undefined && { form }) });
  return {
    send: (step: string, form: Record<string, string>) => submitStepForm(at(step, form)),
    async drawnAgain(step: string, form: Record<string, string>) {
      const answer = await submitStepForm(at(step, form));
      if (!("init" in answer)) throw new Error("The page was not drawn again.");
      return answer;
    },
    save: (step: string, answer: object) => saveByScript(at(step, JSON.stringify(answer), "/answers")),
    answerElsewhere: (set: string, value: string) =>
      database().withActor(surroundings, walker.actor, (ctx) => saveAnswer(ctx, { token, step: "crew", set, value })),
    load: (step: string) => loadStep(at(step, undefined)),
    opened: () => database().withActor(surroundings, walker.actor, (ctx) => openWalk(ctx, { token })),
  };
}

const asked = { "asked.lead": "1", "asked.boat": "1", "asked.kind": "1" };

describe("a step that is sent", () => {
  test("is at most eight trips to the database from the session to the commit, however it ends", async ({ skip }) => {
    if (database().kind === "embedded") return skip("the embedded database is no trip away");
    const walk = await walking();
    const trips = async (work: () => Promise<unknown>) => (await countRoundTrips(work)).trips;
    // What was published is read once in a process.
    await walk.send("crew", { ...asked, act: "later" });
    const saved = await trips(() => walk.save("crew", { set: "lead", value: "Robin" }));
    const refused = await trips(() => walk.send("crew", { ...asked, act: "continue", "set.lead": "Kim" }));
    const later = await trips(() => walk.send("crew", { ...asked, act: "later", "set.lead": "Jo", "set.boat": "Ida" }));
    const whole = { ...asked, "set.lead": "Robin", "set.boat": "Ferry" };
    const submitted = await trips(() => walk.send("crew", { ...whole, act: "continue" }));
    const skipped = await trips(() => walk.send("food", { act: "skip", "asked.menu": "1", "set.menu": "Soup" }));
    const changed = await trips(() => walk.save("crew", { set: "lead", value: "Alex" }));
    expect({ saved, refused, later, submitted, skipped, changed }).toEqual({
      saved: 4,
      refused: 4,
      later: 4,
      submitted: 5,
      skipped: 5,
      changed: 5,
    });
    expect((await walk.opened()).document.answers).toEqual({
      "crew.lead": "Alex",
      "crew.boat": "Ferry",
      "food.menu": "Soup",
    });
  });
});

describe("a step that is put aside", () => {
  test("keeps all of it in one write, and asks about what was answered elsewhere with what was typed", async () => {
    const walk = await walking();
    await walk.answerElsewhere("lead", "Theirs");
    const form = { ...asked, act: "later", "set.lead": "Mine", "was.lead": "", "set.boat": "Ida" };
    const answer = await walk.drawnAgain("crew", form);
    expect(answer.init?.status).toBe(409);
    expect(answer.data).toMatchObject({
      document: { answers: { "crew.lead": "Mine", "crew.boat": "Ida" } },
      conflicts: [{ set: "lead", yours: { value: "Mine" }, theirs: { value: "Theirs" } }],
    });
    const { revision, document } = await walk.opened();
    expect([revision, document.answers]).toEqual([2, { "crew.lead": "Theirs", "crew.boat": "Ida" }]);
  });

  test("says what may not be kept, and keeps the rest", async () => {
    const walk = await walking();
    const form = { ...asked, act: "later", "set.lead": "x".repeat(10_001), "set.boat": "Ida" };
    const answer = await walk.drawnAgain("crew", form);
    expect(answer.init?.status).toBe(422);
    expect(answer.data).toMatchObject({ refusals: { lead: "Use at most 10,000 characters." } });
    expect((await walk.opened()).document.answers).toEqual({ "crew.boat": "Ida" });
  });

  test("one question that is decided leaves the other one open", async () => {
    const walk = await walking();
    await walk.answerElsewhere("lead", "Their lead");
    await walk.answerElsewhere("boat", "Their boat");
    const typed = { "set.lead": "My lead", "keep.lead": "yours", "set.boat": "My boat", "keep.boat": "yours" };
    const answer = await walk.drawnAgain("crew", { ...asked, ...typed, act: "keep:lead" });
    expect(answer.data).toMatchObject({ conflicts: [{ set: "boat", yours: { value: "My boat" } }] });
    expect((await walk.opened()).document.answers).toEqual({ "crew.lead": "My lead", "crew.boat": "Their boat" });
  });
});

test("an open step foresees where its answers lead by a condition", async () => {
  const walk = await walking();
  await walk.answerElsewhere("boat", "Ida");
  await walk.answerElsewhere("lead", "Nobody");
  const { data } = await walk.load("crew");
  expect([data.state.path, data.foreseen?.path]).toEqual([["crew"], ["crew", "last"]]);
});
