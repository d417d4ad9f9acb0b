import { compile, evaluate, whyShown } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { whyInWords } from "./why-in-words.ts";

const festival = buildDefinition({
  steps: [
    {
      key: "basics",
      name: "Basics",
      sets: [
        { key: "kind", type: "SINGLE", options: [{ key: "outdoor", label: "Outdoors" }] },
        { key: "guests", name: "Guests", type: "TEXT_INPUT", rules: { format: "number" } },
      ],
    },
    { key: "weather", name: "Weather", sets: [{ key: "plan", type: "TEXT_INPUT" }] },
    { key: "crew", name: "Crew" },
  ],
  flow: [{ from: "basics", to: "crew", name: "Small ones", when: "answers.basics.guests < 50" }],
  dependencies: [{ target: "weather.plan", on: "basics.kind.outdoor", type: "SHOW_IF" }],
});

function said(guests: string, at: string): string[] {
  const document = { answers: { "basics.kind": "outdoor", "basics.guests": guests }, submitted: ["basics"] };
  const state = evaluate(compile(festival), document);
  return whyInWords(whyShown(festival, document, state, at), festival).map(({ text }) => text);
}

test("a step is told by the rule that led there and what it saw", () => {
  expect(said("40", "crew")).toEqual([
    "The rule “Small ones” from “Basics” leads here if answers.basics.guests < 50.",
    "“Guests” is 40.",
  ]);
  expect(said("40", "weather")).toEqual(["The path went on to “Crew” from “Basics”."]);
  expect(said("60", "weather")).toEqual(["It follows “Basics”, since no rule led elsewhere."]);
  expect(said("60", "basics")).toEqual(["The walk begins here."]);
});

test("a set is told by the choices that decide it", () => {
  expect(said("60", "weather.plan")).toEqual([
    "Shown if “Outdoors” is chosen: it is.",
    "It always has to be answered.",
  ]);
  expect(said("40", "weather.plan")).toEqual(["Its step is not on the path.", "Shown if “Outdoors” is chosen: it is."]);
});
