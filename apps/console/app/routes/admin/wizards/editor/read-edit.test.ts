import { describe, expect, it } from "vitest";
import { readEdit } from "./read-edit.ts";

const id = "0b0f3c1e-6f0a-4c39-9a4e-0d6f5a4b3c2d";
const titled = (after: string) => ({ name: "change-field", at: "a", field: "title", before: null, after });
const sending = (body: unknown, type = "application/json") =>
  new Request("http://console.test/", {
    method: "POST",
    headers: { "Content-Type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

async function statusOf(body: unknown, type?: string): Promise<number> {
  const read = await readEdit(sending(body, type));
  return read.ok ? 200 : read.refusal.status;
}

describe("readEdit", () => {
  it("takes a command, an undo and a redo", async () => {
    const command = titled("A");
    expect(await readEdit(sending({ id, base: 3, command }))).toEqual({ ok: true, edit: { id, base: 3, command } });
    expect(await statusOf({ id, base: 0, undo: true })).toBe(200);
    expect(await statusOf({ id, base: 0, undo: true, giveUp: true })).toBe(200);
    expect(await statusOf({ id, base: 0, redo: true })).toBe(200);
  });

  it.each([
    ["nothing", ""],
    ["half an object", "{"],
    ["a list", []],
    ["no id", { base: 1, undo: true }],
    ["an id of another kind", { id: "1", base: 1, undo: true }],
    ["a revision before the first", { id, base: -1, undo: true }],
    ["a revision beyond all", { id, base: 2 ** 40, undo: true }],
    ["two acts", { id, base: 1, undo: true, redo: true }],
    ["no act", { id, base: 1 }],
    ["a command that is none", { id, base: 1, command: { name: "drop" } }],
    ["more than there is to say", { id, base: 1, command: titled("A"), force: true }],
    [
      "what is nested too deeply",
      `{"id":"${id}","base":1,"command":${'{"name":"several","commands":['.repeat(20_000)}${"]}".repeat(20_000)}}`,
    ],
  ])("refuses %s with 422", async (_, body) => {
    expect(await statusOf(body)).toBe(422);
  });

  it("takes JSON alone", async () => {
    expect(await statusOf("id=1", "application/x-www-form-urlencoded")).toBe(415);
  });

  it("takes much only where a whole thing comes along", async () => {
    expect(await statusOf({ id, base: 1, command: titled("x".repeat(60_000)) })).toBe(200);
    expect(await statusOf({ id, base: 1, command: titled("x".repeat(70_000)) })).toBe(413);
    const document = { description: "x".repeat(200_000) };
    expect(await statusOf({ id, base: 1, command: { name: "replace-draft", because: "import", document } })).toBe(200);
  });
});
