import { Readable } from "node:stream";
import type { FileStore, FileView } from "@boardwalk/domain/files";
import { NotFound } from "@boardwalk/domain/kernel";
import { describe, expect, test } from "vitest";
import { answerWithFile } from "./answer-with-file.ts";

const file: FileView = {
  id: "0192f0c1-2345-7890-abcd-ef0123456789",
  purpose: "upload",
  name: "a.png",
  mediaType: "application/octet-stream",
  byteCount: 6,
  sha256: "ab".repeat(32),
  createdAt: new Date("2026-11-21T10:00:00Z"),
};
const holding = (bytes: Readable | null): FileStore => Object.assign(Object.create(null), { read: async () => bytes });
const ask = (headers: Record<string, string> = {}, method = "GET") =>
  new Request("http://console.test/files/x", { method, headers });

describe("a file is answered", () => {
  test("as something to save, of the type of its bytes, without any right", async () => {
    const answer = await answerWithFile(ask(), file, holding(Readable.from([Buffer.from("<html>")])));
    expect(await answer.text()).toBe("<html>");
    expect(Object.fromEntries(answer.headers)).toEqual({
      "accept-ranges": "none",
      "cache-control": "private, no-cache, no-transform",
      "content-disposition": `attachment; filename="a.png"; filename*=UTF-8''a.png`,
      "content-length": "6",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": "application/octet-stream",
      etag: `"${"ab".repeat(32)}"`,
      "x-content-type-options": "nosniff",
    });
  });

  test("whole, whatever range is asked for", async () => {
    const answer = await answerWithFile(
      ask({ Range: "bytes=0-1" }),
      file,
      holding(Readable.from([Buffer.from("<html>")])),
    );
    expect([answer.status, await answer.text()]).toEqual([200, "<html>"]);
  });

  test.each([`"${"ab".repeat(32)}"`, `"other", W/"${"ab".repeat(32)}"`])(
    "with nothing but that it is the same: %s",
    async (tags) => {
      const answer = await answerWithFile(ask({ "If-None-Match": tags }), file, holding(null));
      expect([answer.status, answer.body]).toEqual([304, null]);
    },
  );

  test("to a HEAD by its headers alone", async () => {
    const answer = await answerWithFile(ask({}, "HEAD"), file, holding(null));
    expect([answer.status, answer.body, answer.headers.get("content-length")]).toEqual([200, null, "6"]);
  });

  test("as not found where its bytes are gone", async () => {
    await expect(answerWithFile(ask(), file, holding(null))).rejects.toBeInstanceOf(NotFound);
  });

  test("and closed when nobody reads it any more", async () => {
    const bytes = Readable.from([Buffer.from("<ht"), Buffer.from("ml>")]);
    const answer = await answerWithFile(ask(), file, holding(bytes));
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(bytes.destroyed).toBe(true);
  });
});
