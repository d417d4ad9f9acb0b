import { expect, it } from "vitest";
import { newEditId } from "./new-edit-id.ts";
import { readKeptEdits } from "./read-kept-edits.ts";

const command = { name: "several", commands: [] };

it("reads back what was kept", () => {
  const edit = { id: newEditId(), kind: "command", command, isSent: true, held: null };
  expect(readKeptEdits(JSON.stringify({ revision: 3, at: 5, edits: [edit] }))).toEqual({
    revision: 3,
    at: 5,
    edits: [edit],
  });
});

it.each([null, "", "{", "[]", '{"revision":1,"at":2,"edits":[{"id":"../x","kind":"command"}]}'])(
  "takes %j for nothing",
  (text) => {
    expect(readKeptEdits(text)).toBeNull();
  },
);

it("does not do again what is no command", () => {
  const edit = { id: newEditId(), kind: "command", command: { name: "drop-table" }, isSent: false };
  const kept = readKeptEdits(JSON.stringify({ revision: 3, at: 5, edits: [edit] }));
  expect(kept?.edits).toMatchObject([{ command: null }]);
});
