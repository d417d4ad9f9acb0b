import { type Ctx, newId } from "@boardwalk/domain/kernel";
import {
  buildPerson,
  type Person,
  publishDefinition,
  testSurroundings,
  useTestDatabase,
} from "@boardwalk/domain/testing";
import {
  completeWalk,
  endShare,
  openShare,
  type ShareWalkInput,
  shareWalk,
  startWalk,
  submitStep,
} from "@boardwalk/domain/walks";
import { buildDefinition } from "@boardwalk/engine/testing";
import { beforeAll, expect, test } from "vitest";
import { visitAs } from "../../testing/visit-as.ts";
import { loadDone } from "../walk/done/load-done.ts";
import { actOnShared } from "./act-on-shared.ts";

const KEY = "priced-stall";
const definition = buildDefinition({
  key: KEY,
  settings: { requireLogin: false, currency: "EUR" },
  steps: [
    {
      key: "stall",
      sets: [{ key: "size", type: "SINGLE", options: [{ key: "small" }, { key: "large", price: "170.00" }] }],
    },
  ],
});
const database = useTestDatabase();
let walker: Person;
let friend: Person;
beforeAll(async () => {
  [walker, friend] = [await buildPerson(database()), await buildPerson(database())];
  await publishDefinition(database(), definition);
});

const asWalker = <T>(work: (ctx: Ctx) => Promise<T>) => database().withActor(testSurroundings(), walker.actor, work);

async function finishedWalk(wish: Pick<ShareWalkInput, "withAnswers">) {
  return asWalker(async (ctx) => {
    const { token } = await startWalk(ctx, { wizardKey: KEY });
    await submitStep(ctx, { token, step: "stall", given: { size: { value: "large", was: null } } });
    await completeWalk(ctx, { token });
    const link = { id: newId(), may: "view", life: "none", token, ...wish } as const;
    return { token, shareId: link.id, share: (await shareWalk(ctx, link)).token };
  });
}

test("a link that is ended says so to whoever presses it unknown, and makes no guest of them", async () => {
  const { token, shareId, share } = await finishedWalk({ withAnswers: true });
  await asWalker((ctx) => endShare(ctx, { token, shareId }));
  const guests = () =>
    database().as("boardwalk_system", null, "select count(*)::int as n from auth.users where is_guest");
  const before = await guests();
  const visit = await visitAs(database(), null);
  const pressed = visit({ path: `/s/${share}`, params: { token: share }, form: { intent: "open" } });
  const answer = await actOnShared(pressed).catch((reason: unknown) => reason);
  expect(answer).toMatchObject({ status: 410 });
  expect(await guests()).toEqual(before);
});

test.each([
  [true, "170.00"],
  [false, "0.00"],
])("what was handed in shows its total only with its answers: %s", async (withAnswers, total) => {
  const { token, share } = await finishedWalk({ withAnswers });
  await database().withActor(testSurroundings(), friend.actor, (ctx) => openShare(ctx, { token: share }));
  const visit = await visitAs(database(), friend);
  const { data } = await loadDone(visit({ path: `/walk/${token}/done`, params: { token } }));
  expect(data).toMatchObject({ seesAnswers: withAnswers, state: { total } });
});
