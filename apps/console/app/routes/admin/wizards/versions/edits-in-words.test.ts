import type { EditRow } from "@boardwalk/domain/wizards";
import { describe, expect, it } from "vitest";
import { editsInWords } from "./edits-in-words.ts";

const now = new Date("2026-11-21T12:00:00Z");
const here = { now, timeZone: "UTC", locale: "en" };
const edit = (revision: number, more: Partial<EditRow> = {}): EditRow => ({
  revision,
  summary: `Renamed a to a${revision}`,
  act: "edit",
  field: "a name",
  isTakenBack: false,
  by: "Olivia Marsh",
  at: new Date(now.getTime() - (20 - revision) * 1000),
  version: null,
  ...more,
});

describe("edits in words", () => {
  it("stand by the version that they went into", () => {
    const groups = editsInWords([edit(9, { field: null }), edit(8, { version: 2 }), edit(3, { version: 1 })], here);
    expect(groups.map(({ version, edits }) => [version, edits.map(({ id }) => id)])).toEqual([
      [null, [9]],
      [2, [8]],
      [1, [3]],
    ]);
  });

  it("are one where one field was typed into", () => {
    const [group] = editsInWords([edit(9), edit(8), edit(7), edit(6, { field: "a title" })], here);
    expect(group?.edits.map(({ says, together }) => [says, together])).toEqual([
      ["Renamed a to a9", "3 edits"],
      ["Renamed a to a6", null],
    ]);
  });

  it.each([
    ["another's", { by: null }],
    ["taken back", { isTakenBack: true }],
    ["an undo", { act: "undo" }],
    ["of another version", { version: 1 }],
    ["of an hour ago", { at: new Date(now.getTime() - 3_600_000) }],
    ["of more than a field", { field: null }],
  ] as const)("are told apart where one is %s", (_, more) => {
    const groups = editsInWords([edit(9), edit(8, more)], here);
    expect(groups.flatMap(({ edits }) => edits)).toHaveLength(2);
  });

  it("say what was taken back, done again and left", () => {
    const acts = ["undo", "redo", "give-up"] as const;
    const [group] = editsInWords(
      acts.map((act, at) => edit(9 - at, { act, summary: "Moved b" })),
      here,
    );
    expect(group?.edits.map(({ says }) => says)).toEqual([
      "Took back: Moved b",
      "Did again: Moved b",
      "Left as others made it: Moved b",
    ]);
  });
});
