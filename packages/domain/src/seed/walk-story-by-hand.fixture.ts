import type { Actor } from "../kernel/index.ts";
import { newId } from "../kernel/index.ts";
import { type TestDatabase, testSurroundings } from "../testing/index.ts";
import {
  abandonIdleWalks,
  completeWalk,
  endShare,
  openShare,
  pauseWalk,
  replayWalk,
  saveAnswer,
  saveWalk,
  shareWalk,
  skipStep,
  startFromSaved,
  startWalk,
  submitStep,
} from "../walks/index.ts";
import type { Device, Story } from "./story/story.ts";

const BROWSERS: Readonly<Record<Device, string>> = {
  desktop: "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
  mobile:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
  tablet:
    "Mozilla/5.0 (iPad; CPU OS 14_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0 Mobile/15E148 Safari/604.1",
};

/** Walks a story by the verbs, as requests would, and says which walk each one became. */
export async function walkStoryByHand(
  database: TestDatabase,
  story: Story,
  userIds: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const around = testSurroundings();
  const tokens: string[] = [];
  const savedIds = story.saved.map(() => newId());
  const actorOf = (person: string): Actor => {
    const actor = { userId: userIds.get(person) ?? "", sessionId: newId() };
    return person.startsWith("guest") ? { kind: "guest", ...actor } : { kind: "member", ...actor, role: "USER" };
  };
  for (const [place, walk] of story.walks.entries()) {
    const client = { address: null, userAgent: BROWSERS[walk.device] };
    const as = <T>(work: Parameters<typeof database.withActor<T>>[2]) =>
      database.withActor({ ...around, client }, actorOf(walk.person), work);
    const { from } = walk;
    const { token } = await as(async (ctx) => {
      if (from?.kind === "saved") return startFromSaved(ctx, { id: savedIds[from.place] ?? "" });
      if (from?.kind === "walk") return replayWalk(ctx, { token: tokens[from.place] ?? "", withData: from.withData });
      const named = walk.name === null ? {} : { name: walk.name };
      return startWalk(ctx, { wizardKey: walk.wizard, storeUserData: walk.storesAnswers, ...named });
    });
    tokens.push(token);
    for (const move of walk.moves) {
      const done = await as<{ readonly kind: string }>(async (ctx) => {
        switch (move.kind) {
          case "submit": {
            const given = Object.fromEntries(
              move.given.map(({ set, value, inputs }) => [set.slice(move.step.length + 1), { value, inputs }]),
            );
            return submitStep(ctx, { token, step: move.step, given, ...(move.exit !== null && { exit: move.exit }) });
          }
          case "skip":
            return skipStep(ctx, { token, step: move.step });
          case "answer": {
            const { set, value, inputs } = move.given;
            return saveAnswer(ctx, { token, step: move.step, set: set.slice(move.step.length + 1), value, inputs });
          }
          case "pause":
            return pauseWalk(ctx, { token });
          case "complete":
            return completeWalk(ctx, { token });
          case "abandon":
            return { kind: "later" };
        }
      });
      if (done.kind === "later") await leave(database, token);
      else if (!["moved", "saved", "paused", "completed"].includes(done.kind)) {
        throw new Error(`${walk.wizard}, ${JSON.stringify(move)}: ${JSON.stringify(done)}`);
      }
    }
    for (const [index, { walk: origin, at: _, isOfficial: __, ...details }] of story.saved.entries()) {
      if (origin !== place) continue;
      await as((ctx) => saveWalk(ctx, { token, id: savedIds[index] ?? "", ...details, tags: [...details.tags] }));
    }
    for (const share of story.shares.filter(({ walk: origin }) => origin === place)) {
      const id = newId();
      const { may, withAnswers, maxUses, expiresAt, usedBy, isRevoked } = share;
      const life = expiresAt === null ? "none" : "30";
      const made = await as((ctx) => shareWalk(ctx, { token, id, may, withAnswers, life, maxUses }));
      for (const { person } of usedBy) {
        await database.withActor(around, actorOf(person), (ctx) => openShare(ctx, { token: made.token }));
      }
      if (isRevoked) await as((ctx) => endShare(ctx, { token, shareId: id }));
    }
  }
  return tokens;
}

/** Nobody answers for so long that the sweep finds it; then it is now again. */
async function leave(database: TestDatabase, token: string): Promise<void> {
  const move = (at: string) =>
    database.as(
      "superuser",
      null,
      `update wizard_user_sessions set last_step_at = ${at}, paused_at = case when paused_at is not null then ${at} end,
         expires_at = case when expires_at is not null then ${at} end
       where session_token = $1`,
      [token],
    );
  await move("timestamptz '2020-01-01'");
  const work = { id: newId(), attempt: 1, isLast: true, signal: new AbortController().signal };
  await abandonIdleWalks.run({ ...work, database, surroundings: testSurroundings() }, {});
  await move("now()");
}
