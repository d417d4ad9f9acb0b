import { type Answers, compile, evaluate } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { describe, expect, it } from "vitest";
import { changedInWords } from "../words/changed-in-words.ts";
import { outlineOf } from "./outline-of.ts";
import { pathOf } from "./path-of.ts";

const definition = buildDefinition({
  steps: [
    {
      key: "basics",
      name: "Basics",
      allowBack: false,
      sets: [{ key: "kind", type: "SINGLE", options: [{ key: "outdoor" }, { key: "indoor" }] }],
    },
    { key: "weather", name: "Weather" },
    { key: "team", name: "Team", required: false },
    { key: "crew", name: "Crew" },
  ],
  flow: [
    { from: "basics", option: "basics.kind.indoor", to: "team" },
    { from: "team", to: "basics", type: "OPTIONAL" },
    { from: "weather", to: "crew", when: "total > 100" },
  ],
});
const program = compile(definition);
const outline = outlineOf(definition);
const placesOf = (document: Answers, here: string | null, foreseen?: Answers) =>
  pathOf(outline, evaluate(program, document), here, foreseen && evaluate(program, foreseen)).map(
    ({ step, is, leads }) => `${step} ${is}${leads ? " leads" : ""}`,
  );

describe("pathOf", () => {
  it("foresees what follows by the ways that hold without conditions", () => {
    expect(placesOf({}, "basics")).toEqual(["basics here", "weather to-come", "team optional", "crew to-come"]);
    expect(placesOf({ answers: { "basics.kind": "indoor" } }, "basics")).toEqual([
      "basics here",
      "team optional",
      "crew to-come",
    ]);
  });

  it("leads to what was passed and to where the walk stands, and never back to what may not be gone back to", () => {
    const document = { answers: { "basics.kind": "outdoor" }, submitted: ["basics", "weather"], skipped: ["team"] };
    expect(placesOf(document, "weather")).toEqual([
      "basics done",
      "weather here",
      "team skipped leads",
      "crew open leads",
    ]);
  });

  it("does not lead to what is only foreseen", () => {
    const document = { answers: { "basics.kind": "indoor" } };
    expect(placesOf(document, "basics", { ...document, submitted: ["basics"] })).toEqual([
      "basics here",
      "team optional",
      "crew to-come",
    ]);
  });

  it("says what brought a step, by the rule's name or the answer, and nothing of the usual way", () => {
    const reasoned = buildDefinition({
      steps: [
        {
          key: "basics",
          sets: [{ key: "kind", type: "SINGLE", options: [{ key: "outdoor", label: "Outdoor" }, { key: "indoor" }] }],
        },
        { key: "weather" },
        { key: "crew" },
        { key: "insurance" },
        { key: "papers" },
      ],
      flow: [
        { from: "basics", option: "basics.kind.outdoor", to: "crew" },
        { from: "crew", to: "insurance", type: "CONDITIONAL", when: "total >= 0", name: "Large enough to insure" },
        { from: "crew", to: "papers", name: "Straight to the papers" },
        { from: "insurance", to: "basics", type: "OPTIONAL", name: "Once more" },
      ],
    });
    const because = (document: Answers) => {
      const state = evaluate(compile(reasoned), document);
      return pathOf(outlineOf(reasoned), state, "basics").map((place) => place.because ?? "");
    };
    const submitted = ["basics", "crew", "insurance"];
    expect(because({ answers: { "basics.kind": "outdoor" }, submitted })).toEqual([
      "",
      "because of “Outdoor”",
      "Large enough to insure",
      "",
    ]);
    expect(because({ answers: { "basics.kind": "indoor" } })).toEqual(["", "", "", ""]);
  });

  it("ends where ways would run in a circle", () => {
    const circle = buildDefinition({ steps: [{ key: "a" }, { key: "b" }], flow: [{ from: "b", to: "a" }] });
    const places = pathOf(outlineOf(circle), evaluate(compile(circle), {}), "a");
    expect(places.map(({ step }) => step)).toEqual(["a", "b"]);
  });
});

describe("changedInWords", () => {
  it("says what came and what went, and that answers there are kept where there are some", () => {
    const outdoor = evaluate(program, { answers: { "basics.kind": "outdoor" }, submitted: ["basics", "weather"] });
    const indoor = evaluate(program, { answers: { "basics.kind": "indoor" }, submitted: ["basics", "weather"] });
    expect(changedInWords(outdoor, indoor, definition)).toEqual([
      "Weather is no longer asked; what you answered there is kept.",
    ]);
    expect(changedInWords(indoor, outdoor, definition)).toEqual(["Weather is now part of your path."]);
    expect(changedInWords(outdoor, outdoor, definition)).toEqual([]);
  });
});
