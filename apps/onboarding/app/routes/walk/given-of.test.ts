import { parse } from "@boardwalk/engine";
import { describe, expect, it } from "vitest";
import { givenOf } from "./given-of.ts";
import { readAct } from "./read-act.ts";

const parsed = parse({
  format: "boardwalk.wizard/1",
  key: "festival",
  name: "Festival",
  steps: [
    {
      key: "basics",
      sets: [
        { key: "kind", type: "SINGLE", options: [{ key: "outdoor", label: "Outdoor" }] },
        { key: "extras", type: "MULTIPLE", options: [{ key: "wifi", label: "Wifi" }] },
        { key: "title", type: "TEXT_INPUT" },
        { key: "permit", type: "FILE_UPLOAD" },
      ],
    },
  ],
});
const step = parsed.ok ? parsed.definition.steps[0] : undefined;
if (step === undefined) throw new Error("The wizard of this test does not parse.");

const form = (said: {
  asked?: string[];
  values?: [string, string[]][];
  inputs?: [string, [string, string][]][];
  was?: [string, string][];
  keeps?: [string, "yours" | "theirs"][];
}) => ({
  asked: new Set(said.asked),
  values: new Map(said.values),
  inputs: new Map((said.inputs ?? []).map(([set, texts]) => [set, new Map(texts)])),
  was: new Map(said.was),
  keeps: new Map(said.keeps),
});

describe("givenOf", () => {
  it("takes one key of a single choice, all of a multiple one, and a text as it is", () => {
    const given = givenOf(
      step,
      form({
        asked: ["kind", "extras", "title"],
        values: [
          ["kind", ["outdoor"]],
          ["extras", ["wifi"]],
          ["title", ["Midsummer"]],
        ],
        inputs: [["kind", [["outdoor", "By the harbour"]]]],
        was: [["kind", "f00d"]],
      }),
    );
    expect(given).toEqual({
      kind: { value: "outdoor", inputs: { outdoor: "By the harbour" }, was: "f00d" },
      extras: { value: ["wifi"], inputs: {}, was: null },
      title: { value: "Midsummer", inputs: {}, was: null },
    });
  });

  it("takes nothing ticked as nothing, and leaves alone what was not drawn, files and foreign sets", () => {
    const given = givenOf(step, form({ asked: ["extras", "permit", "foreign"], values: [["title", ["Unasked"]]] }));
    expect(given).toEqual({ extras: { value: [], inputs: {}, was: null } });
  });

  it("leaves alone what somebody decided to keep as it was answered elsewhere", () => {
    const given = givenOf(
      step,
      form({ asked: ["title"], values: [["title", ["Mine"]]], keeps: [["title", "theirs"]] }),
    );
    expect(given).toEqual({});
  });

  it("lets two answers to a single choice be what they are, no answer", () => {
    const given = givenOf(step, form({ asked: ["kind"], values: [["kind", ["outdoor", "indoor"]]] }));
    expect(given["kind"]?.value).toEqual(["outdoor", "indoor"]);
  });
});

describe("readAct", () => {
  it.each([
    ["exit:crew", { kind: "exit", to: "crew" }],
    ["remove-file:0193", { kind: "remove-file", fileId: "0193" }],
    ["keep:title", { kind: "keep", set: "title" }],
    ["usual", { kind: "usual" }],
    ["skip", { kind: "skip" }],
    ["later", { kind: "later" }],
    ["", { kind: "continue" }],
    ["complete", { kind: "continue" }],
  ])("reads %j", (act, meant) => {
    expect(readAct(act)).toEqual(meant);
  });
});
