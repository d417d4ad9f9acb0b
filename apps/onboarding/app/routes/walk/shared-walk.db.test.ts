import { newId } from "@boardwalk/domain/kernel";
import {
  buildPerson,
  type Person,
  publishDefinition,
  testSurroundings,
  useTestDatabase,
} from "@boardwalk/domain/testing";
import { openShare, type ShareWalkInput, shareWalk, startWalk, submitStep } from "@boardwalk/domain/walks";
import { buildDefinition } from "@boardwalk/engine/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { visitAs } from "../../testing/visit-as.ts";
import { leadOn } from "./lead-on.ts";
import { loadStep } from "./step/load-step.ts";
import { submitStepForm } from "./step/submit-step-form.ts";

const KEY = "shared-crew";
const definition = buildDefinition({
  key: KEY,
  steps: [
    { key: "lead", sets: [{ key: "phone", type: "TEXT_INPUT", rules: { sensitive: true } }] },
    {
      key: "boat",
      sets: [{ key: "kind", type: "SINGLE", options: [{ key: "barge", default: true }, { key: "tug" }] }],
    },
    { key: "last", sets: [] },
  ],
});
const database = useTestDatabase();
let walker: Person;
let friend: Person;
beforeAll(async () => {
  [walker, friend] = [await buildPerson(database()), await buildPerson(database())];
  await publishDefinition(database(), definition);
});

/** The address of a walk that answered what is its walker's alone, with a friend let in. */
async function sharedWalk(may: ShareWalkInput["may"]): Promise<string> {
  const surroundings = testSurroundings();
  const { token, share } = await database().withActor(surroundings, walker.actor, async (ctx) => {
    const started = await startWalk(ctx, { wizardKey: KEY });
    const given = { phone: { value: "555 0199", was: null } };
    await submitStep(ctx, { token: started.token, step: "lead", given });
    const made = await shareWalk(ctx, { id: newId(), may, life: "none", withAnswers: true, token: started.token });
    return { token: started.token, share: made.token };
  });
  await database().withActor(surroundings, friend.actor, (ctx) => openShare(ctx, { token: share }));
  return token;
}

async function thrown(work: Promise<unknown>): Promise<Response> {
  const error = await work.catch((reason: unknown) => reason);
  if (error instanceof Response) return error;
  throw new Error(`Expected a response to be thrown, not ${String(error)}`);
}

describe("a walk that somebody else may change", () => {
  test("stands where it stands for its walker, whose sensitive answers count and do not leave", async () => {
    const token = await sharedWalk("edit");
    const visit = await visitAs(database(), friend);
    const led = await leadOn(visit({ path: `/walk/${token}`, params: { token } }));
    expect(led.headers.get("Location")).toBe(`/walk/${token}/boat`);
    // With the author's defaults in the form, and without what may not be seen.
    const { data } = await loadStep(visit({ path: `/walk/${token}/boat`, params: { token, step: "boat" } }));
    expect(data).toMatchObject({
      step: "boat",
      document: { answers: { "boat.kind": "barge" } },
      script: { engine: null },
    });
    expect(data.state).toMatchObject({ path: ["lead", "boat"], current: "boat" });
    expect(JSON.stringify(data)).not.toContain("555 0199");
    const lead = await loadStep(visit({ path: `/walk/${token}/lead`, params: { token, step: "lead" } }));
    expect(lead.data).toMatchObject({ walkersAlone: { phone: true } });
    const own = await visitAs(database(), walker);
    const theirs = await loadStep(own({ path: `/walk/${token}/lead`, params: { token, step: "lead" } }));
    expect(theirs.data).toMatchObject({ walkersAlone: {}, document: { answers: { "lead.phone": "555 0199" } } });
  });
});

describe("a walk that somebody else may look at", () => {
  test("has no step for them, neither to see nor to send: 403", async () => {
    const token = await sharedWalk("view");
    const visit = await visitAs(database(), friend);
    const step = { path: `/walk/${token}/boat`, params: { token, step: "boat" } };
    expect((await thrown(loadStep(visit(step)))).status).toBe(403);
    expect((await thrown(leadOn(visit({ path: `/walk/${token}`, params: { token } })))).status).toBe(403);
    const form = { act: "continue", "asked.kind": "1", "set.kind": "tug" };
    expect((await thrown(submitStepForm(visit({ ...step, form })))).status).toBe(403);
  });
});
