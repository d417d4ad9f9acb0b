import { describe, expect, it } from "vitest";
import { changed } from "./changed.fixture.ts";
import { fullDocument } from "./full-document.fixture.ts";
import { parse } from "./parse.ts";

function errorsOf(document: unknown) {
  const parsed = parse(document);
  return parsed.ok ? [] : parsed.errors;
}

describe("an error of a document", () => {
  it("names the path and says what is wrong and what is allowed", () => {
    const document = changed(fullDocument(), "steps.0.sets.0.options.0.price", 1250);
    expect(errorsOf(document)).toEqual([
      {
        path: "steps[0].sets[0].options[0].price",
        message:
          'This is the number 1250; it must be a price in a text, like "1250.00": up to 8 digits, and up to 2 behind a point.',
      },
    ]);
  });

  it("tells how long a text is in characters, not in units", () => {
    expect(errorsOf(changed(fullDocument(), "name", "😀".repeat(201)))).toEqual([
      { path: "name", message: "This is a text of 201 characters; it must be a text of 1 to 200 characters." },
    ]);
  });

  it("says where null is allowed too", () => {
    expect(errorsOf(changed(fullDocument(), "settings.maxSteps", 0))).toEqual([
      { path: "settings.maxSteps", message: "This is the number 0; it must be a whole number from 1, or null." },
    ]);
  });

  it.each([
    ["settings.estimated_minutes", "estimatedMinutes"],
    ["steps.0.sets.0.options.0.lable", "label"],
    ["steps.0.sets.1.rules.maxlength", "maxLength"],
    ["flow.0.whne", "when"],
    ["dependencies.0.targets", "target"],
  ])("of %s asks whether %s was meant", (path, meant) => {
    expect(errorsOf(changed(fullDocument(), path, 1))).toMatchObject([
      { message: expect.stringContaining(`did you mean "${meant}"?`) },
    ]);
  });

  it("lists the fields that there are where none is near", () => {
    expect(errorsOf(changed(fullDocument(), "dependencies.0.whatever", 1))).toMatchObject([
      { message: 'The field "whatever" is unknown here; a dependency may have target, on, type.' },
    ]);
  });

  it("asks which word was meant", () => {
    expect(errorsOf(changed(fullDocument(), "dependencies.0.type", "SHOWIF"))).toMatchObject([
      { message: expect.stringContaining('Did you mean "SHOW_IF"?') },
    ]);
  });

  it("writes names that are no plain words in brackets, and cuts long ones", () => {
    const paths = errorsOf({ ...Object(fullDocument()), "a b": 1, ["x".repeat(1_000)]: 1 }).map(({ path }) => path);
    expect(paths).toEqual(['["a b"]', `["${"x".repeat(100)}…"]`]);
  });

  it("of a set whose type is unknown stands beside those of its other fields", () => {
    const set = { key: "A", type: "TEXT", rules: { whatever: 1 }, options: [{ key: "a" }] };
    const paths = errorsOf(changed(fullDocument(), "steps.0.sets", [set])).map(({ path }) => path);
    expect(paths).toEqual(["steps[0].sets[0].key", "steps[0].sets[0].type", "steps[0].sets[0].options[0].label"]);
  });

  it("is not followed by others that come of it", () => {
    const rules = { format: "numbr", min: 1 };
    expect(errorsOf(changed(fullDocument(), "steps.0.sets.1.rules", rules))).toMatchObject([
      { path: "steps[0].sets[1].rules.format" },
    ]);
    expect(errorsOf(changed(fullDocument(), "steps.0", { key: "A" }))).toMatchObject([{ path: "steps[0].key" }]);
  });

  it("is one of many, up to 50", () => {
    const wrong = { ...Object(fullDocument()), key: "", name: "", steps: [{}, {}] };
    expect(errorsOf(wrong).map(({ path }) => path)).toEqual(["key", "name", "steps[0].key", "steps[1].key"]);
    expect(errorsOf({ ...wrong, steps: Array.from({ length: 5_000 }, () => ({})) })).toHaveLength(50);
  });

  it.each([[undefined], [null], [5], ["text"], [[]], [new Date(0)], [() => 1], [Symbol("a")], [10n]])(
    "stands for the whole document where that is %s",
    (value) => {
      expect(errorsOf(value)).toMatchObject([{ path: "", message: expect.stringContaining("it must be a wizard") }]);
    },
  );
});
