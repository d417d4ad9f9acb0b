import { expect, test } from "vitest";
import { buildPng } from "../testing/index.ts";
import { measureImage } from "./measure-image.ts";

const jpegFrame = [0xff, 0xc2, 0x00, 0x11, 0x08, 0x01, 0x2c, 0x02, 0x58, 0x03];
const jpeg = (...between: number[]) => Buffer.from([0xff, 0xd8, ...between, ...jpegFrame]);
const webp = (kind: string, ...body: number[]) =>
  Buffer.concat([Buffer.from(`RIFF....WEBP${kind}....`), Buffer.from(body), Buffer.alloc(16)]);

test.each<[string, string, Buffer, number, number]>([
  ["a PNG", "image/png", buildPng(30, 20), 30, 20],
  ["a GIF", "image/gif", Buffer.from("GIF89a\x40\x01\xf0\x00", "latin1"), 320, 240],
  ["a JPEG", "image/jpeg", jpeg(), 600, 300],
  ["a JPEG behind a profile", "image/jpeg", jpeg(0xff, 0xe1, 0x00, 0x04, 0xff, 0xc0), 600, 300],
  ["a JPEG with a table and fill bytes", "image/jpeg", jpeg(0xff, 0xff, 0xff, 0xc4, 0x00, 0x02), 600, 300],
  ["a lossy WebP", "image/webp", webp("VP8 ", 0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00), 320, 240],
  ["a lossless WebP", "image/webp", webp("VP8L", 0x2f, 0x3f, 0xc1, 0x3b, 0x00), 320, 240],
  ["an extended WebP", "image/webp", webp("VP8X", 0, 0, 0, 0, 0x2f, 0x75, 0x00, 0x2f, 0x75, 0x00), 30_000, 30_000],
])("%s says how large it is", (_, type, head, width, height) => {
  expect(measureImage(type, head)).toEqual({ width, height });
});

test.each<[string, string, Buffer]>([
  ["is cut off in its header", "image/png", buildPng(30).subarray(0, 20)],
  ["has no width", "image/png", buildPng(0, 5)],
  [
    "begins its picture without saying a size",
    "image/jpeg",
    Buffer.from([0xff, 0xd8, 0xff, 0xda, ...Array(9).fill(0)]),
  ],
  ["loses its thread", "image/jpeg", Buffer.from([0xff, 0xd8, 0x00, 0x00, ...jpegFrame])],
  ["is of a kind nobody knows", "image/webp", webp("VP9 ")],
  ["is no picture", "application/zip", Buffer.from("PK\x03\x04")],
])("what %s says nothing", (_, type, head) => {
  expect(measureImage(type, head)).toBeNull();
});
