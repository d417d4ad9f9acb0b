import { expect, it } from "vitest";
import { parse } from "./parse.ts";

const document = {
  format: "boardwalk.wizard/1",
  key: "w",
  name: "W",
  steps: [{ key: "a", sets: [{ key: "x", type: "SINGLE", options: [{ key: "p", label: "P" }] }] }],
};

it("lets nobody write into a default, for it stands in other documents too", () => {
  const parsed = parse(document);
  if (!parsed.ok) throw new Error("This document is one.");
  const { definition } = parsed;
  const option = definition.steps[0]?.sets[0]?.options[0];
  for (const shared of [definition.settings, definition.flow, definition.dependencies, option?.metadata])
    expect(() => Object.assign(Object(shared), { z: 1 })).toThrow(TypeError);
  expect(parse(document)).toEqual(parsed);
  expect(option?.metadata).toEqual({});
});
