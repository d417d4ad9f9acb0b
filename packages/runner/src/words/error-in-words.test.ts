import { type AnswerError, parse } from "@boardwalk/engine";
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

it.each<[AnswerError, string]>([
  [{ code: "pattern" }, "write it in the form that is asked for"],
  [{ code: "wrong-type" }, "answer it once more"],
  [{ code: "too-few", min: 2, got: 1 }, "choose at least 2, so far there are 1"],
  [{ code: "too-many", max: 2, got: 3 }, "choose at most 2, now there are 3"],
  [{ code: "too-short", min: 3, got: 1 }, "write at least 3 characters, so far there are 1"],
  [{ code: "too-long", max: 10_000 }, "write at most 10,000 characters"],
  [{ code: "format", format: "number" }, "write a number, such as 40"],
  [{ code: "too-small", min: 1 }, "write a number from 1"],
  [{ code: "too-early", min: "soon" }, "choose a day from soon on"],
  [{ code: "file-type", index: 0, accept: ["image/*", ".pdf"] }, "one file is of another kind than pictures or .pdf"],
  [{ code: "file-size", index: 0, maxBytes: 1_000_000 }, "one file is too large, at most 1 MB fit"],
  [{ code: "too-many-files", max: 1, got: 3 }, "at most one file fits, remove 2"],
  [{ code: "hidden-option", option: "tent" }, "tent is no longer on offer, choose something else"],
])("says of every error what to do: %j", (error, words) => {
  const set = setCalled("Load");
  expect(errorInWords(error, { set, given: { value: "", inputs: {} }, locale: "en-GB" })).toBe(`Load: ${words}`);
});
