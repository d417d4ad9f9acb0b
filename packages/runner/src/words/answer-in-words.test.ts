import type { SetDefinition } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, it } from "vitest";
import { answerInWords } from "./answer-in-words.ts";

const [choice, text, day, files] =
  buildDefinition({
    steps: [
      {
        key: "s",
        sets: [
          {
            key: "choice",
            type: "MULTIPLE",
            options: [
              { key: "tent", label: "A tent", price: "1250.00" },
              { key: "other", label: "Another", requiresInput: true },
            ],
          },
          { key: "text", type: "TEXT_INPUT" },
          { key: "day", type: "DATE_PICKER" },
          { key: "files", type: "FILE_UPLOAD" },
        ],
      },
    ],
  }).steps[0]?.sets ?? [];

const said = (set: SetDefinition | undefined, value: unknown, inputs: Record<string, string> = {}) =>
  set && answerInWords(set, { value, inputs }, "en-GB");

it("says options with their prices and what stands behind them", () => {
  expect(said(choice, ["tent", "other"], { other: " A sail " })).toEqual([
    { text: "A tent", price: "1250.00" },
    { text: "Another", more: "A sail" },
  ]);
});

it("says an option that is gone by its key", () => {
  expect(said(choice, ["marquee"])).toEqual([{ text: "marquee" }]);
});

it("says texts as they are, days in words and files with their size", () => {
  expect(said(text, "Midsummer")).toEqual([{ text: "Midsummer" }]);
  expect(said(day, "2027-06-19")).toEqual([{ text: expect.stringMatching(/^Saturday,? 19 June 2027$/) }]);
  expect(said(files, [{ id: "7", name: "permit.pdf", type: "application/pdf", bytes: 1_200_000 }])).toEqual([
    { text: "permit.pdf", more: "1.2 MB", fileId: "7" },
  ]);
});

it("says nothing where there is no answer, and never fails on what is none", () => {
  for (const set of [choice, text, day, files])
    for (const value of [null, undefined, "", [], " "].slice(0, set === choice || set === day ? 4 : 5))
      expect(said(set, value)).toEqual([]);
  expect(said(files, [{ name: 4 }, null, "x"])).toEqual([]);
  expect(said(text, { deep: true })).toEqual([]);
});
