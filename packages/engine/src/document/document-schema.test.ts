import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDocument } from "./arbitrary-document.fixture.ts";
import { arbitraryMutation } from "./arbitrary-mutation.fixture.ts";
import { changed } from "./changed.fixture.ts";
import { documentSchema } from "./document-schema.ts";
import { fullDocument } from "./full-document.fixture.ts";
import { parse } from "./parse.ts";

const published: unknown = JSON.parse(
  readFileSync(new URL("../../schema/boardwalk.wizard-1.schema.json", import.meta.url), "utf8"),
);
const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(documentSchema());

describe("the schema of the format", () => {
  it("is published as the tables say it (if not: run packages/engine/schema/write-schema.ts)", () => {
    expect(published).toEqual(documentSchema());
  });

  it("accepts a document in which every field stands", () => {
    expect(accepts(fullDocument()), JSON.stringify(accepts.errors)).toBe(true);
  });

  it("describes every field", () => {
    const bare: string[] = [];
    const parts = [documentSchema(), ...Object.values(Object(documentSchema()["$defs"]))];
    for (const part of parts) {
      for (const [name, field] of Object.entries(Object(Object(part).properties))) {
        if (!Object(field).description) bare.push(name);
      }
    }
    expect(bare).toEqual([]);
  });

  it("accepts right documents, and so does the parser", () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(parse(document)).toMatchObject({ ok: true });
        expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("accepts a document with one change exactly when the parser does", () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(arbitraryMutation, (document) => {
        const parsed = parse(document);
        seen[parsed.ok ? "right" : "wrong"]++;
        expect(accepts(document), JSON.stringify(parsed.ok ? accepts.errors : parsed.errors)).toBe(parsed.ok);
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(100);
  });

  describe("says in its description what it cannot judge", () => {
    const option = (metadata: unknown) => changed(fullDocument(), "steps.0.sets.0.options.0.metadata", metadata);
    const bound = (text: string) => changed(fullDocument(), "steps.0.sets.2.rules.max", text);
    let deep: unknown = {};
    for (let depth = 0; depth < 40; depth++) deep = [deep];
    const manyOptions = Array.from({ length: 2 }, (_, at) => ({
      key: `s${at}`,
      type: "SINGLE",
      options: Array.from({ length: 30_000 }, () => ({ key: "a", label: "A" })),
    }));

    it.each([
      ["10,000 bytes", option({ text: "😀".repeat(2_500) })],
      ["32 levels", option({ deep })],
      ["days exist", bound("2027-02-29")],
      ["50,000 options in all", changed(fullDocument(), "steps.0.sets", manyOptions)],
    ])("%s", (words, document) => {
      expect(parse(document).ok).toBe(false);
      expect(accepts(document)).toBe(true);
      expect(documentSchema()["description"]).toContain(words);
    });
  });
});
