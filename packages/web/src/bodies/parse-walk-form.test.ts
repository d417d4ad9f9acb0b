import { describe, expect, it } from "vitest";
import { parseWalkForm } from "./parse-walk-form.ts";

const ADDRESS = "http://onboarding.test/walk/token/stage";

const plain = (fields: [string, string][]) =>
  new Request(ADDRESS, { method: "POST", body: new URLSearchParams(fields) });

function withParts(parts: [string, string | File][]) {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  return new Request(ADDRESS, { method: "POST", body });
}

async function readText(bytes: AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("parseWalkForm", () => {
  it("reads which sets were drawn, what was given, and what the page was drawn from", async () => {
    const form = await parseWalkForm(
      plain([
        ["asked.kind", "1"],
        ["asked.extras", "1"],
        ["set.kind", "outdoor"],
        ["set.extras", "wifi"],
        ["set.extras", "power"],
        ["input.kind.other", "A regatta"],
        ["was.kind", "f00d"],
        ["keep.kind", "theirs"],
        ["keep.extras", "both"],
        ["seconds", "41"],
        ["act", "exit:crew"],
      ]),
    );
    expect(form).toEqual({
      act: "exit:crew",
      seconds: 41,
      asked: new Set(["kind", "extras"]),
      values: new Map([
        ["kind", ["outdoor"]],
        ["extras", ["wifi", "power"]],
      ]),
      inputs: new Map([["kind", new Map([["other", "A regatta"]])]]),
      was: new Map([["kind", "f00d"]]),
      keeps: new Map([["kind", "theirs"]]),
      files: [],
    });
  });

  it("passes over names that are no keys, and over seconds that are no time", async () => {
    const form = await parseWalkForm(
      plain([
        ["set.__proto__", "x"],
        ["set.a.b.c", "x"],
        ["set.A", "x"],
        ["input.only", "x"],
        ["seconds", "-1"],
      ]),
    );
    expect([form.values.size, form.inputs.size, form.seconds]).toEqual([0, 0, 0]);
  });

  it("counts a line break as the one character that it is", async () => {
    const form = await parseWalkForm(plain([["set.words", "one\r\ntwo"]]));
    expect(form.values.get("words")).toEqual(["one\ntwo"]);
  });

  it("hands files on as they come, and passes over a field where none was chosen", async () => {
    const request = withParts([
      ["set.permit", new File(["a permit"], "permit.pdf")],
      ["set.permit", new File(["a plan"], "plan.pdf")],
      ["set.map", new File([], "")],
      ["set.name", "Midsummer"],
    ]);
    const form = await parseWalkForm(request, async (_set, { name, bytes }) => `${name}: ${await readText(bytes)}`);
    expect(form.files).toEqual([
      { set: "permit", taken: "permit.pdf: a permit" },
      { set: "permit", taken: "plan.pdf: a plan" },
    ]);
    expect(form.values.get("name")).toEqual(["Midsummer"]);
  });

  it("reads what comes behind a file of which no more was wanted", async () => {
    const request = withParts([
      ["set.permit", new File([new Uint8Array(3_000_000)], "large.bin")],
      ["set.name", "Midsummer"],
    ]);
    const form = await parseWalkForm(request, async (_set, { bytes }) => {
      for await (const chunk of bytes) return chunk.byteLength > 0;
      return false;
    });
    expect(form.files).toEqual([{ set: "permit", taken: true }]);
    expect(form.values.get("name")).toEqual(["Midsummer"]);
  });

  // An error of a stream that nobody hears would end the process; here it fails the run.
  it("answers for a form that breaks off while nobody reads its file, and for a file that nobody may give", async () => {
    let next: ReadableStreamDefaultController<Uint8Array> | undefined;
    const head = '--edge\r\nContent-Disposition: form-data; name="set.permit"; filename="a.pdf"\r\n\r\nbytes';
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        next = controller;
        controller.enqueue(new TextEncoder().encode(head));
      },
    });
    const headers = { "Content-Type": "multipart/form-data; boundary=edge" };
    const request = new Request(ADDRESS, { method: "POST", headers, body, duplex: "half" });
    const parsing = parseWalkForm(request, async () => {
      setImmediate(() => next?.error(new Error("The sender is gone.")));
      throw new Error("There is no such walk.");
    });
    await expect(parsing).rejects.toMatchObject({ status: 400 });
  });

  it.each([
    ["a form of texts alone", () => plain([["set.words", "x".repeat(1_100_000)]])],
    [
      "a form with files",
      () =>
        withParts([
          ["set.a", "x".repeat(600_000)],
          ["set.b", "x".repeat(600_000)],
        ]),
    ],
  ])("refuses more than 1 MB of text in %s", async (_name, build) => {
    const refused = await parseWalkForm(build(), async () => null).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 413 });
  });

  it("takes files only where the step has some, and nothing but forms", async () => {
    await expect(parseWalkForm(withParts([["set.a", "x"]]))).rejects.toMatchObject({ status: 415 });
    const json = new Request(ADDRESS, { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } });
    await expect(parseWalkForm(json)).rejects.toMatchObject({ status: 415 });
  });
});
