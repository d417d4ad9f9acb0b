import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDocument } from "./arbitrary-document.fixture.ts";
import { fullDocument } from "./full-document.fixture.ts";
import { parse } from "./parse.ts";
import { serialize } from "./serialize.ts";

function definitionOf(document: unknown) {
  const parsed = parse(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.definition;
}

/** With the fields in another order; only metadata keeps the order that its author gave it. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, name === "metadata" ? inner : turned(inner)]),
  );
}

describe("serialize", () => {
  it("keeps every field that is not as if it were left out, in the order of the format", () => {
    expect(JSON.stringify(serialize(definitionOf(turned(fullDocument()))))).toBe(JSON.stringify(fullDocument()));
  });

  it("leaves defaults out", () => {
    const bare = {
      format: "boardwalk.wizard/1",
      key: "a",
      name: "A",
      steps: [
        { key: "one", sets: [{ key: "kind", type: "SINGLE", options: [{ key: "tent", label: "A tent" }] }] },
        { key: "two" },
      ],
      flow: [{ from: "one", to: "two", type: "REQUIRED" }],
    };
    const wordy = {
      ...bare,
      description: null,
      settings: { timezone: "UTC", maxSteps: null },
      steps: [
        {
          key: "one",
          name: "one",
          sets: [
            {
              key: "kind",
              type: "SINGLE",
              min: 0,
              rules: {},
              options: [{ key: "tent", label: "A tent", value: "tent", price: "0.00", metadata: {} }],
            },
          ],
        },
        { key: "two", sets: [] },
      ],
      flow: [{ from: "one", to: "two", type: "REQUIRED", priority: -0, when: null }],
      dependencies: [],
    };
    expect(serialize(definitionOf(wordy))).toStrictEqual(bare);
  });

  it("keeps what only looks like a default", () => {
    const option = { key: "tent", label: "tent", value: "", price: "0", metadata: { a: {} } };
    const set = { key: "kind", type: "TEXT_INPUT", name: "", rules: { minLength: 0, multiline: false } };
    const choice = { key: "other", type: "SINGLE", options: [option] };
    const document = {
      format: "boardwalk.wizard/1",
      key: "a",
      name: "a",
      steps: [{ key: "one", sets: [set, choice] }],
    };
    expect(serialize(definitionOf(document))).toStrictEqual(document);
  });

  it("gives what parse reads as the same definition, also by way of a text", () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const definition = definitionOf(document);
        const written = serialize(definition);
        expect(definitionOf(written)).toStrictEqual(definition);
        expect(definitionOf(JSON.parse(JSON.stringify(written)))).toStrictEqual(definition);
        expect(JSON.stringify(serialize(definitionOf(turned(written))))).toBe(JSON.stringify(written));
      }),
      { numRuns: 200 },
    );
  });
});
