import type { Definition } from "@boardwalk/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { Conflict, NotFound } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, useTestDatabase } from "../../testing/index.ts";
import { festival } from "../walking/festival.fixture.ts";
import { openWalk } from "../walking/open-walk.ts";
import { saveAnswer } from "../walking/save-answer.ts";
import { submitStep } from "../walking/submit-step.ts";
import { type WalkByHand, walkByHand } from "../walking/walk-by-hand.fixture.ts";
import { lookAtBeginning } from "./look-at-beginning.ts";
import { lookAtReplay } from "./look-at-replay.ts";
import { replayWalk } from "./replay-walk.ts";

const database = useTestDatabase();
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
});

/** Basics and crew done, on a wizard of the test's own. */
async function walked(key: string): Promise<WalkByHand> {
  await publishDefinition(database(), festival(key));
  const walk = await walkByHand(database(), walker, { wizardKey: key, name: "Midsummer" });
  await walk.submit("basics", {
    kind: { value: "other", inputs: { other: "A regatta" } },
    extras: { value: ["wifi", "power"] },
    title: { value: "Midsummer" },
  });
  await walk.submit("weather", { plan: { value: "Umbrellas" } });
  await walk.submit("crew", { lead: { value: "Robin, 555 0199" } });
  return walk;
}

const replays = (token: string) =>
  database().as(
    "boardwalk_system",
    null,
    `select r.replay_with_data as data, r.modifications_made as changed from wizard_session_replays r
     join wizard_user_sessions w on w.session_id = r.new_session_id where w.session_token = $1`,
    [token],
  );

describe("a walk once more", () => {
  test("has its answers, but no files and nothing sensitive, and goes through every step again", async () => {
    const walk = await walked("again-with-data");
    const { token, misfits } = await walk.as((ctx) => replayWalk(ctx, { token: walk.token, withData: true }));
    expect(misfits).toEqual([]);
    const again = await walk.as((ctx) => openWalk(ctx, { token }));
    expect(again).toMatchObject({ name: "Midsummer", isOwn: true, state: "open" });
    expect(again.document).toMatchObject({
      answers: {
        "basics.kind": "other",
        "basics.extras": ["wifi", "power"],
        "basics.title": "Midsummer",
        "weather.plan": "Umbrellas",
      },
      inputs: { "basics.kind.other": "A regatta" },
      submitted: [],
    });
    expect(again.document.answers["crew.lead"]).toBeUndefined();
    expect(await replays(token)).toEqual([{ data: true, changed: false }]);
  });

  test("has none of them where that was wished", async () => {
    const walk = await walked("again-without-data");
    const { token } = await walk.as((ctx) => replayWalk(ctx, { token: walk.token, withData: false }));
    expect((await walk.as((ctx) => openWalk(ctx, { token }))).document.answers).toEqual({});
    await walk.as((ctx) => saveAnswer(ctx, { token, step: "basics", set: "title", value: "Another" }));
    // There was nothing that could have been changed.
    expect(await replays(token)).toEqual([{ data: false, changed: false }]);
    expect(await walk.as((ctx) => lookAtBeginning(ctx, { token }))).toBeNull();
  });

  test("is one's own alone, and only while its wizard is on offer", async () => {
    const walk = await walked("again-mine");
    const stranger = await buildPerson(database());
    const again = (who?: Person) => walk.as((ctx) => replayWalk(ctx, { token: walk.token, withData: true }), who);
    await expect(again(stranger)).rejects.toThrow(NotFound);
    await database().as(
      "boardwalk_system",
      null,
      "update wizards set is_active = false where wizard_key = 'again-mine'",
    );
    await expect(again()).rejects.toThrow(Conflict);
    expect((await walk.as((ctx) => lookAtReplay(ctx, { token: walk.token }))).today).toBeNull();
  });
});

describe("whether it was changed", () => {
  test("shows from the first answer that differs, and from nothing else", async () => {
    const walk = await walked("again-changed");
    const { token } = await walk.as((ctx) => replayWalk(ctx, { token: walk.token, withData: true }));
    const { document } = await walk.as((ctx) => openWalk(ctx, { token }));
    const same = { token, step: "basics", set: "title", value: document.answers["basics.title"] };
    await walk.as((ctx) => saveAnswer(ctx, same));
    expect(await replays(token)).toMatchObject([{ changed: false }]);
    const outcome = await walk.as((ctx) => saveAnswer(ctx, { ...same, value: "Midwinter" }));
    expect(outcome.kind).toBe("saved");
    expect(await replays(token)).toMatchObject([{ changed: true }]);
  });

  test("is not said of what is asked again in any case", async () => {
    const walk = await walked("again-asked");
    const { token } = await walk.as((ctx) => replayWalk(ctx, { token: walk.token, withData: true }));
    const again = (step: string) => walk.as((ctx) => submitStep(ctx, { token, step }));
    expect(await again("basics")).toMatchObject({ kind: "moved" });
    expect(await again("weather")).toMatchObject({ kind: "moved" });
    await walk.as((ctx) => saveAnswer(ctx, { token, step: "crew", set: "lead", value: "Kim" }));
    expect(await replays(token)).toMatchObject([{ changed: false }]);
  });
});

describe("on a newer version", () => {
  test("what no longer fits is said before it begins and after", async () => {
    const key = "again-newer";
    const walk = await walked(key);
    await publishDefinition(database(), newer(festival(key)));
    const ahead = await walk.as((ctx) => lookAtReplay(ctx, { token: walk.token }));
    const misfits = [
      { because: "no-such-option", set: "basics.extras", option: "power" },
      { because: "not-asked", set: "basics.title" },
    ];
    expect(ahead.today).toMatchObject({ misfits, newlyAsked: ["basics.motto"] });
    expect(ahead.askedAgain).toEqual(["crew.lead"]);
    const { token } = await walk.as((ctx) => replayWalk(ctx, { token: walk.token, withData: true }));
    const after = await walk.as((ctx) => lookAtBeginning(ctx, { token }));
    expect(after).toMatchObject({ misfits, newlyAsked: ["basics.motto"] });
    expect((await walk.as((ctx) => openWalk(ctx, { token }))).document.answers["basics.extras"]).toEqual(["wifi"]);
  });
});

/** Without power and title, and with a motto. */
function newer(definition: Definition): Definition {
  const [basics, ...others] = definition.steps;
  if (basics === undefined) throw new Error("The wizard of these tests has a first step.");
  const [kind, extras, title] = basics.sets;
  if (kind === undefined || extras === undefined || title === undefined) throw new Error("It has three sets.");
  const fewer = { ...extras, options: extras.options.filter(({ key }) => key !== "power") };
  return { ...definition, steps: [{ ...basics, sets: [kind, fewer, { ...title, key: "motto" }] }, ...others] };
}
