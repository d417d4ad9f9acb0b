import { compile, evaluate } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { beginWalk } from "./begin-walk.ts";
import { readLink } from "./preview-addresses.ts";
import { actOn, begunWalk, type PreviewAct, stepShown } from "./preview-walk.ts";
import { readStep } from "./read-step.ts";
import { todayIn } from "./today-in.ts";

const festival = buildDefinition({
  steps: [
    {
      key: "basics",
      sets: [{ key: "kind", type: "SINGLE", options: [{ key: "outdoor" }, { key: "other", requiresInput: true }] }],
    },
    { key: "weather", sets: [{ key: "plan", type: "MULTIPLE", required: false, options: [{ key: "tent" }] }] },
    { key: "crew", required: false },
  ],
  flow: [{ from: "basics", to: "crew", type: "OPTIONAL" }],
  dependencies: [{ target: "weather.plan", on: "basics.kind.outdoor", type: "SHOW_IF" }],
});
const program = compile(festival);
const today = "2027-01-01";

function walked(...acts: readonly PreviewAct[]) {
  const walk = acts.reduce((before, act) => actOn(program, before, act), begunWalk({ today }, null));
  return { walk, step: stepShown(walk, evaluate(program, walk.document)) };
}

const answer = { type: "answer", set: "basics.kind", value: "outdoor" } as const;
const sent = { kind: "send", step: "basics", events: [answer], exit: null } as const;

test("a step that is sent with something missing says so and stays", () => {
  const { walk, step } = walked({ ...sent, events: [] });
  expect([step, walk.refused]).toEqual(["basics", ["basics.kind"]]);
  expect(walked({ ...sent, events: [] }, sent)).toMatchObject({ step: "weather", walk: { refused: [] } });
});

test("an exit leads past what is in between, and the usual way is taken again", () => {
  expect(walked({ ...sent, exit: "crew" }).step).toBe("crew");
  expect(walked({ ...sent, exit: "crew" }, { kind: "go", place: { at: "step", step: "basics" } }, sent).step).toBe(
    "weather",
  );
});

test("what is skipped or done leads to the review, and back into any step of the path", () => {
  const end = [
    sent,
    { kind: "send", step: "weather", events: [], exit: null },
    { kind: "skip", step: "crew" },
  ] as const;
  expect(walked(...end).step).toBeNull();
  expect(walked(...end, { kind: "go", place: { at: "step", step: "weather" } }).step).toBe("weather");
});

test("a walk in the middle leaves out what comes before it", () => {
  const { definition, document, by } = beginWalk(festival, { step: "weather", witness: null, today });
  const state = evaluate(compile(definition), document);
  expect([by, state.path, state.sets["weather.plan"]?.visible]).toEqual(["cut", ["weather"], true]);
  expect(beginWalk(festival, { step: "basics", witness: null, today }).definition).toBe(festival);
  expect(beginWalk(festival, { step: "nowhere", witness: null, today }).definition).toBe(festival);
});

test("the answers of a finding lead to its step", () => {
  const witness = { answers: { "basics.kind": "outdoor" } };
  const { document } = beginWalk(festival, { step: "weather", witness, today });
  expect(evaluate(program, document)).toMatchObject({ current: "weather", path: ["basics", "weather"] });
});

test("fields of a step are read as answers, but for what is hidden", () => {
  const [basics] = festival.steps;
  if (!basics) throw new Error("There is no step.");
  const fields = new FormData();
  expect(readStep(basics, fields)).toEqual([]);
  fields.set("asked.kind", "1");
  fields.set("set.kind", "other");
  fields.set("input.kind.other", "A regatta");
  expect(readStep(basics, fields)).toEqual([
    { type: "answer", set: "basics.kind", value: "other" },
    { type: "input", option: "basics.kind.other", text: "A regatta" },
  ]);
});

test("links of the page lead within the preview alone", () => {
  expect(readLink("#/step/crew")).toEqual({ to: "step", step: "crew" });
  expect(readLink("#set-kind")).toEqual({ to: "part", id: "set-kind" });
  expect(readLink("https://elsewhere.example")).toEqual({ to: "nowhere" });
});

test("a walk's day is that of the wizard's zone", () => {
  const now = new Date("2026-12-31T23:30:00Z");
  expect(todayIn("UTC", now)).toBe("2026-12-31");
  expect(todayIn("Pacific/Auckland", now)).toBe("2027-01-01");
  expect(todayIn("No/Where", now)).toBe("2026-12-31");
});
