import { parse } from "@boardwalk/engine";
import { expect, it } from "vitest";
import { errorInWords } from "./error-in-words.ts";

function setCalled(title: string) {
  const parsed = parse({
    format: "boardwalk.wizard/1",
    key: "w",
    name: "W",
    steps: [{ key: "s", sets: [{ key: "name", type: "TEXT_INPUT", title }] }],
  });
  const set = parsed.ok ? parsed.definition.steps[0]?.sets[0] : undefined;
  if (!set) throw new Error("The wizard of this test does not parse.");
  return set;
}

it("names the set, and begins a new sentence behind a question", () => {
  const said = (title: string) =>
    errorInWords({ code: "required" }, { set: setCalled(title), given: { value: "", inputs: {} }, locale: "en" });
  expect(said("Largest load")).toBe("Largest load: write an answer");
  expect(said("What is it called?")).toBe("What is it called? Write an answer");
});
