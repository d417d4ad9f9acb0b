import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Unavailable } from "../kernel/index.ts";
import { buildPng, buildPngBomb, useTestFolder } from "../testing/index.ts";
import { createDiskFileStore } from "./create-disk-file-store.ts";
import { anyFile, photoFile } from "./file-rule.ts";
import type { FileStore } from "./file-store.ts";
import { receiveFile } from "./receive-file.ts";

const folder = useTestFolder();
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

async function* inPieces(bytes: Uint8Array, size = 50_000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const receive = (bytes: Uint8Array, rule = anyFile) =>
  receiveFile(createDiskFileStore(folder()), inPieces(bytes), rule);

test("says of what it keeps how much it is, its hash, and its type", async () => {
  const bytes = Buffer.concat([buildPng(40), Buffer.alloc(400_000, 7)]);
  const receipt = await receive(bytes);
  expect(receipt).toMatchObject({
    kind: "received",
    file: {
      mediaType: "image/png",
      byteCount: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      store: "disk",
    },
  });
  expect(filesIn(folder())).toEqual([receipt.kind === "received" ? receipt.file.id : ""]);
});

test("keeps of a photo no words beside its pixels, and counts what it keeps", async () => {
  const png = buildPng(40);
  const words = Buffer.from("0000000474455874474f4e45d0e5f7a8", "hex");
  const receipt = await receive(Buffer.concat([png.subarray(0, 33), words, png.subarray(33), words]), photoFile);
  const sha256 = createHash("sha256").update(png).digest("hex");
  expect(receipt).toMatchObject({ kind: "received", file: { byteCount: png.length, sha256 } });
});

describe("the type is what the bytes are", () => {
  test.each<[string, string | Buffer, string]>([
    ["a page", "<!doctype html><script>alert(1)</script>", "application/octet-stream"],
    [
      "a drawing with a script",
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      "application/octet-stream",
    ],
    ["a program of PHP", "<?php system($_GET['c']); ?>", "application/octet-stream"],
    ["a PDF", "%PDF-1.7\n", "application/pdf"],
    ["a picture", buildPng(2), "image/png"],
  ])("%s", async (_, bytes, mediaType) => {
    expect(await receive(Buffer.from(bytes))).toMatchObject({ kind: "received", file: { mediaType } });
  });
});

describe("nothing is kept of", () => {
  const limit = photoFile.mostBytes;
  const padded = (length: number) => Buffer.concat([buildPng(2), Buffer.alloc(length)], length);
  test.each<[string, Uint8Array, typeof anyFile, string]>([
    ["nothing", new Uint8Array(), anyFile, "empty"],
    ["one byte too many", padded(limit + 1), photoFile, "too-large"],
    ["a page called a photo", Buffer.from("<html>"), photoFile, "wrong-type"],
    ["a drawing with a script", Buffer.from('<?xml version="1.0"?><svg onload="x"/>'), photoFile, "wrong-type"],
    [
      "a picture that says no size",
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xda]),
      photoFile,
      "unreadable",
    ],
    ["a picture that ends before its pixels", buildPng(40).subarray(0, 33), photoFile, "unreadable"],
    ["a picture that breaks off", buildPng(40).subarray(0, -12), photoFile, "unreadable"],
    ["a picture of 30,000 by 30,000", buildPngBomb(30_000), photoFile, "too-many-pixels"],
    ["the same among other files", buildPngBomb(30_000), anyFile, "too-many-pixels"],
  ])("%s", async (_, bytes, rule, because) => {
    expect(await receive(bytes, rule)).toEqual({ kind: "refused", because });
    expect(filesIn(folder())).toEqual([]);
  });

  test("and the last byte that is allowed still is", async () => {
    expect((await receive(padded(limit), photoFile)).kind).toBe("received");
  });
});

test("takes or refuses a picture with any byte wrong, and fails over none", async () => {
  const jpeg = Buffer.from(
    "ffd8ffe1000e457869660000ff4d002a00000008ffc0000b08001000100101110ffffda000401003fffd9",
    "hex",
  );
  for (const whole of [buildPng(4), jpeg])
    for (let at = 0; at < whole.length; at += 1)
      for (const wrong of [0, 0xff]) {
        const broken = Buffer.from(whole);
        broken[at] = wrong;
        expect(["received", "refused"]).toContain((await receive(broken, photoFile)).kind);
      }
});

test("asks for no more once it knows that there is too much", async () => {
  let given = 0;
  let isClosed = false;
  async function* endless() {
    try {
      for (;;) {
        given += 1;
        yield Buffer.alloc(100_000);
      }
    } finally {
      isClosed = true;
    }
  }
  const rule = { mostBytes: 1_000_000, accepts: null };
  expect(await receiveFile(createDiskFileStore(folder()), endless(), rule)).toMatchObject({ because: "too-large" });
  expect([given, isClosed, filesIn(folder())]).toEqual([11, true, []]);
});

test("says of a full disk that it is worth trying again", async () => {
  const full: FileStore = {
    ...createDiskFileStore(folder()),
    write: async () => {
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    },
  };
  await expect(receiveFile(full, inPieces(buildPng(2)), anyFile)).rejects.toBeInstanceOf(Unavailable);
});
