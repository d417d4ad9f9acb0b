import { buildDefinition } from "@boardwalk/engine/testing";
import { describe, expect, it } from "vitest";
import { seeStepAfter, seeStepFirst } from "./see-step.ts";

const definition = buildDefinition({
  steps: [
    {
      key: "basics",
      sets: [
        { key: "kind", type: "SINGLE", options: [{ key: "outdoor" }, { key: "indoor" }] },
        { key: "guests", type: "TEXT_INPUT" },
      ],
    },
    {
      key: "stage",
      sets: [
        {
          key: "roof",
          type: "SINGLE",
          required: false,
          options: [{ key: "tent" }, { key: "none" }, { key: "sail", default: true }],
        },
        { key: "ropes", type: "TEXT_INPUT" },
        { key: "notes", type: "TEXT_INPUT", required: false },
      ],
    },
    { key: "hall" },
  ],
  flow: [{ from: "basics", to: "hall", option: "basics.kind.indoor" }],
  dependencies: [
    { target: "stage.roof.tent", on: "basics.kind.outdoor", type: "SHOW_IF" },
    { target: "stage.ropes", on: "stage.roof.sail", type: "SHOW_IF" },
    { target: "stage.notes", on: "basics.kind.outdoor", type: "REQUIRE_IF" },
  ],
});

describe("a step as first seen", () => {
  it("shows what waits for nothing, and what the author's own defaults show", () => {
    const { sets, options } = seeStepFirst(definition, "stage");
    expect(options["stage.roof.tent"]?.visible).toBe(false);
    expect(options["stage.roof.none"]?.visible).toBe(true);
    expect(sets["stage.ropes"]?.visible).toBe(true);
    expect(sets["stage.notes"]?.required).toBe(false);
  });
});

describe("a step after answers given on the canvas", () => {
  it("counts those of earlier steps, without asking for the others", () => {
    const seen = seeStepAfter(definition, "stage", { answers: { "basics.kind": "outdoor" }, inputs: {} });
    expect(seen.leadsHere).toBe(true);
    expect(seen.options["stage.roof.tent"]?.visible).toBe(true);
    expect(seen.sets["stage.notes"]?.required).toBe(true);
    expect(seen.sets["stage.ropes"]?.required).toBe(true);
  });

  it("says where no walk with them comes there, and shows it as first seen", () => {
    const seen = seeStepAfter(definition, "stage", { answers: { "basics.kind": "indoor" }, inputs: {} });
    expect(seen).toEqual({ ...seeStepFirst(definition, "stage"), leadsHere: false });
  });
});
