import { expect, test } from "vitest";
import { type Ctx, newId } from "../../kernel/index.ts";
import { buildPerson, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { saveWalk } from "../saved/save-walk.ts";
import { startFromSaved } from "../saved/start-from-saved.ts";
import { cloneSharedWalk } from "../shares/clone-shared-walk.ts";
import { openShare } from "../shares/open-share.ts";
import { shareWalk } from "../shares/share-walk.ts";
import { festival } from "../walking/festival.fixture.ts";
import { walkByHand } from "../walking/walk-by-hand.fixture.ts";
import { replayWalk } from "./replay-walk.ts";
import type { StartedAgain } from "./start-again.ts";

const database = useTestDatabase();

async function walked(key: string) {
  const walker = await buildPerson(database());
  await publishDefinition(database(), festival(key));
  const walk = await walkByHand(database(), walker, { wizardKey: key });
  await walk.submit("basics", { kind: { value: "indoor" }, title: { value: "Midsummer" } });
  return { walker, walk };
}

const figures = async (token: string) =>
  (
    await database().as(
      "boardwalk_system",
      null,
      `select (select count(*)::int from wizard_session_replays r where r.new_session_id = s.session_id) as replays,
         (select count(*)::int from wizard_session_activity_log l
          where l.session_id = s.session_id and l.activity_type = 'SESSION_REPLAYED') as told
       from wizard_user_sessions s where s.session_token = $1`,
      [token],
    )
  )[0];

test("a form that is pressed five times at once does a walk again once", async () => {
  const { walk } = await walked("pressed-again");
  const press = newId();
  const again = (withData: boolean) =>
    walk.as((ctx: Ctx): Promise<StartedAgain> => replayWalk(ctx, { token: walk.token, withData, press }));
  const begun = await Promise.all(Array.from({ length: 5 }, () => again(true)));
  expect(new Set(begun.map(({ token }) => token)).size).toBe(1);
  expect(begun.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await figures(begun[0]?.token ?? "")).toEqual({ replays: 1, told: 1 });

  const otherwise = await again(false);
  expect(otherwise.isNew).toBe(true);
  expect(otherwise.token).not.toBe(begun[0]?.token);
});

test("a saved walk that is begun from by one press, twice, is used once", async () => {
  const { walk } = await walked("pressed-saved");
  const saved = await walk.as((ctx) => saveWalk(ctx, { id: newId(), name: "By the water", token: walk.token }));
  const press = newId();
  const [first, second] = [
    await walk.as((ctx) => startFromSaved(ctx, { id: saved.id, press })),
    await walk.as((ctx) => startFromSaved(ctx, { id: saved.id, press })),
  ];
  expect(second.token).toBe(first.token);
  const uses = "select use_count as uses from wizard_session_templates where template_id = $1";
  expect(await database().as("boardwalk_system", null, uses, [saved.id])).toEqual([{ uses: 1 }]);
});

test("a shared walk is copied once by one press, and another person's press of the same id is theirs", async () => {
  const { walk } = await walked("pressed-shared");
  const { token } = await walk.as((ctx) =>
    shareWalk(ctx, { id: newId(), may: "clone", life: "none", token: walk.token }),
  );
  const press = newId();
  const [visitor, other] = [await buildPerson(database()), await buildPerson(database())];
  const copy = (who: typeof visitor) =>
    database().withActor(testSurroundings(), who.actor, async (ctx) => {
      await openShare(ctx, { token });
      return cloneSharedWalk(ctx, { token, press });
    });
  const [first, second, theirs] = [await copy(visitor), await copy(visitor), await copy(other)];
  expect(second.token).toBe(first.token);
  expect(theirs.token).not.toBe(first.token);
});
