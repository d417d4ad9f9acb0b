import { expect, it } from "vitest";
import { locateMisfits } from "./locate-misfits.ts";

it("tells path, line and column of what stands there, or of what it would stand in", () => {
  const text = '\uFEFF{\n "steps": [\n  { "key": "a" }\n ]}';
  expect(
    locateMisfits(text, [
      { segments: ["steps", 0, "key"], message: "One." },
      { segments: ["steps", 0, "name"], message: "Two." },
      { segments: [], message: "Three." },
    ]),
  ).toEqual([
    { path: "steps[0].key", message: "One.", line: 3, column: 12 },
    { path: "steps[0].name", message: "Two.", line: 3, column: 3 },
    { path: "", message: "Three.", line: 1, column: 1 },
  ]);
});
