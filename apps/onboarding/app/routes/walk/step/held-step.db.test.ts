import {
  buildPerson,
  type Person,
  publishDefinition,
  testSurroundings,
  useTestDatabase,
} from "@boardwalk/domain/testing";
import { startWalk } from "@boardwalk/domain/walks";
import { buildDefinition } from "@boardwalk/engine/testing";
import { beforeAll, expect, test } from "vitest";
import { type Visit, visitAs } from "../../../testing/visit-as.ts";
import { loadStep } from "./load-step.ts";
import { submitStepForm } from "./submit-step-form.ts";

const KEY = "held-crew";
const definition = buildDefinition({
  key: KEY,
  steps: [
    {
      key: "crew",
      sets: [
        { key: "lead", type: "TEXT_INPUT" },
        { key: "plan", type: "TEXT_INPUT" },
      ],
    },
  ],
});
const database = useTestDatabase();
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), definition);
});

async function sentByNobody(plan: string) {
  const started = await database().withActor(testSurroundings(), walker.actor, (ctx) =>
    startWalk(ctx, { wizardKey: KEY }),
  );
  const { token } = started;
  const step = { path: `/walk/${token}/crew`, params: { token, step: "crew" } } satisfies Visit;
  const form = { act: "continue", "asked.lead": "1", "set.lead": "Robin", "asked.plan": "1", "set.plan": plan };
  const nobody = await visitAs(database(), null);
  const answer: unknown = await submitStepForm(nobody({ ...step, form })).catch((reason: unknown) => reason);
  if (!(answer instanceof Response)) throw new Error("Nobody was let in.");
  const cookie = answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  const visit = await visitAs(database(), walker);
  return {
    answer,
    login: `/login?redirectTo=%2Fwalk%2F${token}%2Fcrew&unsent=yes`,
    back: () => loadStep(visit({ ...step, cookie })),
  };
}

test("what nobody typed waits for whose it is", async () => {
  const { answer, login, back } = await sentByNobody("Two tents");
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, login]);
  const { data } = await back();
  expect(data.document.answers).toEqual({ "crew.lead": "Robin", "crew.plan": "Two tents" });
  expect(data.notice?.text).toContain("stands here again, and is not sent yet");
});

test("what is too long to wait is handed back at once, and the page says later what is missing", async () => {
  const plan = "A tent by the water. ".repeat(400);
  const { answer, login, back } = await sentByNobody(plan);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ unkept: [plan], login });
  const { data } = await back();
  expect(data.document.answers?.["crew.lead"]).toBe("Robin");
  expect(data.notice?.text).toContain("but for files and what was too long to be kept");
});
