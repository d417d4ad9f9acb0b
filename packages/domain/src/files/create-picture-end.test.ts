import { describe, expect, test } from "vitest";
import { buildPng } from "../testing/index.ts";
import { createPictureEnd } from "./create-picture-end.ts";

const preview = [0xff, 0xd8, 0xff, 0xda, 0x00, 0x02, 0x07, 0xff, 0xd9];
const pixels = [0xff, 0xda, 0x00, 0x04, 0xff, 0xd9, 0x11, 0xff, 0x00, 0x22, 0xff, 0xd3, 0x33];
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0x00, 2 + preview.length, ...preview, ...pixels, 0xff, 0xff, 0xd9]);
const webp = Buffer.concat([
  Buffer.from("RIFF"),
  Buffer.from([22, 0, 0, 0]),
  Buffer.from("WEBPVP8 "),
  Buffer.alloc(14),
]);

function isWhole(mediaType: string, bytes: Uint8Array, pieceBytes: number): boolean | undefined {
  const end = createPictureEnd(mediaType);
  for (let at = 0; at < bytes.length; at += pieceBytes) end?.take(bytes.subarray(at, at + pieceBytes));
  return end?.isReached();
}

describe.each([1, 7, 10_000])("in pieces of %d bytes", (pieceBytes) => {
  test.each<[string, Buffer]>([
    ["image/png", buildPng(30)],
    ["image/jpeg", jpeg],
    ["image/webp", webp],
  ])("%s is whole with its last byte, whatever follows, and broken where its end is missing", (mediaType, bytes) => {
    expect(isWhole(mediaType, bytes, pieceBytes)).toBe(true);
    expect(isWhole(mediaType, Buffer.concat([bytes, Buffer.from("and more")]), pieceBytes)).toBe(true);
    // A PNG's last four bytes are a checksum over nothing, which nobody misses.
    const missing = mediaType === "image/png" ? 5 : 1;
    for (let length = 0; length <= bytes.length - missing; length += 1) {
      expect(isWhole(mediaType, bytes.subarray(0, length), pieceBytes), `${length} bytes`).toBe(false);
    }
  });
});

test("an end without pixels is none", () => {
  const png = buildPng(30);
  expect(isWhole("image/png", Buffer.concat([png.subarray(0, 33), png.subarray(-12)]), 9)).toBe(false);
  expect(isWhole("image/jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 9)).toBe(false);
});

test("of what is no picture nothing is asked", () => expect(createPictureEnd("application/pdf")).toBeNull());
