import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, it } from "vitest";
import { messageParts } from "./message-parts.ts";

const definition = buildDefinition({
  steps: [
    {
      key: "stage",
      name: "Stage",
      sets: [{ key: "kind", name: "Kind", type: "SINGLE", options: [{ key: "open", label: '<b>"Open"</b>' }] }],
    },
  ],
});

it("says the format's own words as people do", () => {
  expect(messageParts('The HIDE_IF of "a" looks ahead', definition)[0]).toEqual({
    kind: "words",
    text: "The “hide if” of ",
  });
});

it("calls what is there by its name, and leaves what is not there as it was typed", () => {
  expect(messageParts('"stage.kind.open" looks at "stage.kin", "stage.kind" and a "\\".', definition)).toEqual([
    { kind: "name", text: '<b>"Open"</b>', key: "stage.kind.open" },
    { kind: "words", text: " looks at " },
    { kind: "code", text: "stage.kin" },
    { kind: "words", text: ", " },
    { kind: "name", text: "Kind", key: "stage.kind" },
    { kind: "words", text: ' and a "\\".' },
  ]);
});

it.each([
  ["; raise its priority or remove one", "; try it earlier or remove one"],
  [", or make the step inactive.", ", or archive the step."],
])("says what to do as the editor calls it: %s", (message, text) => {
  expect(messageParts(message, definition)).toEqual([{ kind: "words", text }]);
});
