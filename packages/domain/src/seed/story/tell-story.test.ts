import { type Answers, applyEvent, evaluate } from "@boardwalk/engine";
import { expect, test } from "vitest";
import type { PastMove } from "../../walks/index.ts";
import { SAM } from "./sams-walk.ts";
import type { StoryWalk } from "./story.ts";
import { tellStory } from "./tell-story.ts";
import { versionsToldOf } from "./versions-told-of.fixture.ts";

const until = new Date("2026-11-21T20:30:00Z");
const versions = versionsToldOf(until);
const story = tellStory(versions, until);
const kinds = (walk: StoryWalk): string[] => walk.moves.map(({ kind }) => kind);
const complete = story.walks.filter((walk) => kinds(walk).includes("complete"));

test("it is the same story whenever it is told of the same moment", () => {
  expect(tellStory(versions, until)).toEqual(story);
});

test("about four hundred walks fall on ninety days, none ahead of its end, in their order", () => {
  expect(story.walks.length).toBeGreaterThan(380);
  expect(story.walks.length).toBeLessThan(460);
  const moments = story.walks.flatMap(({ startedAt, moves }) => [startedAt, ...moves.map(({ at }) => at)]);
  expect(Math.max(...moments.map(Number))).toBeLessThan(until.getTime());
  expect(Math.min(...moments.map(Number))).toBeGreaterThan(until.getTime() - 91 * 86_400_000);
  for (const { startedAt, moves } of story.walks) {
    const times = [startedAt, ...moves.map(({ at }) => at)].map(Number);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  }
});

test("there is some of everything: done, left, paused, come back, skipped, replayed, shared, saved", () => {
  const share = complete.length / story.walks.length;
  expect(share).toBeGreaterThan(0.6);
  expect(share).toBeLessThan(0.8);
  expect(story.walks.filter((walk) => kinds(walk).at(-1) === "abandon").length).toBeGreaterThan(60);
  expect(complete.filter((walk) => kinds(walk).includes("pause")).length).toBeGreaterThan(10);
  expect(story.walks.filter((walk) => kinds(walk).includes("skip")).length).toBeGreaterThan(40);
  expect(story.walks.filter(({ from }) => from !== null).length).toBeGreaterThan(10);
  expect(story.walks.filter(({ storesAnswers }) => !storesAnswers).length).toBeGreaterThan(5);
  expect(story.shares.flatMap(({ usedBy }) => usedBy).length).toBeGreaterThan(10);
  expect(story.saved.map(({ isPublic, isOfficial }) => [isPublic, isOfficial])).toEqual([
    [true, true],
    ...[1, 2, 3].map(() => [true, false]),
    [false, false],
  ]);
});

test("people stop where it hurts: at the policy number of a stall, and at the power of a festival", () => {
  const lastSteps = (wizard: string) =>
    story.walks
      .filter((walk) => walk.wizard === wizard && !complete.includes(walk))
      .map((walk) => {
        const done = walk.moves.findLast(({ kind }) => kind === "submit" || kind === "skip");
        return done && "step" in done ? done.step : null;
      });
  const stalls = lastSteps("midsummer-harbour-market-stalls");
  expect(stalls.filter((step) => step === "equipment").length).toBeGreaterThan(stalls.length / 3);
  expect(lastSteps("plan-a-festival").filter((step) => step === "basics" || step === "weather").length).toBeGreaterThan(
    5,
  );
});

test("the engine takes every step of it, and agrees who is done", () => {
  for (const walk of story.walks) {
    const { program } = versions.get(walk.wizard)?.find(({ number }) => number === walk.version) ?? {};
    if (!program) throw new Error(`${walk.wizard} has no version ${walk.version}.`);
    let document: Answers = { today: walk.today };
    for (const move of walk.moves) {
      const before = evaluate(program, document);
      if ("step" in move) expect(move.step).toBe(before.current);
      document = afterMove(document, move);
      if (move.kind === "submit" || move.kind === "skip") {
        expect(evaluate(program, document).steps[move.step]?.done).toBe(true);
      }
    }
    expect(evaluate(program, document).complete || !kinds(walk).includes("complete")).toBe(true);
  }
});

test("Sam has two steps behind him, and the stage comes next", () => {
  const sams = story.walks.filter(({ person }) => person === SAM);
  expect(sams.map(({ name, moves }) => [name, moves.filter(({ kind }) => kind === "submit").length])).toEqual([
    ["Midsummer Harbour Festival", 2],
  ]);
  const last = sams[0]?.moves.findLast((move) => "step" in move);
  expect(last).toMatchObject({ kind: "answer", step: "stage" });
});

test("no two members have one name or one address, and one of them has sixty characters", () => {
  const members = story.people.filter(({ name }) => name !== null);
  expect(new Set(members.map(({ name }) => name)).size).toBe(members.length);
  expect(new Set(members.map(({ email }) => email)).size).toBe(members.length);
  expect(Math.max(...members.map(({ name }) => name?.length ?? 0))).toBeGreaterThanOrEqual(58);
  for (const { email } of members) expect(email).toMatch(/^[a-z][a-z.-]*@quayside\.example$/);
});

function afterMove(document: Answers, move: PastMove): Answers {
  if (move.kind === "skip") return applyEvent(document, { type: "skip", step: move.step });
  if (move.kind === "answer") return given(document, [move.given]);
  if (move.kind !== "submit") return document;
  const answered = given(document, move.given);
  const exited = move.exit === null ? answered : applyEvent(answered, { type: "exit", step: move.step, to: move.exit });
  return applyEvent(exited, { type: "submit", step: move.step });
}

function given(
  document: Answers,
  all: readonly { set: string; value: unknown; inputs: Readonly<Record<string, string>> }[],
): Answers {
  let after = document;
  for (const { set, value, inputs } of all) {
    after = applyEvent(after, { type: "answer", set, value });
    for (const [option, text] of Object.entries(inputs)) {
      after = applyEvent(after, { type: "input", option: `${set}.${option}`, text });
    }
  }
  return after;
}
