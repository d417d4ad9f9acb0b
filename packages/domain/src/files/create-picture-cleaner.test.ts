import { crc32, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildPng } from "../testing/index.ts";
import { createPictureCleaner } from "./create-picture-cleaner.ts";

const bytes = (...parts: (string | number[] | Buffer)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));

const SECRET = "GPSLatitude 59.9139 N, Olivia's phone";
/** EXIF with an orientation, and words behind it where a camera keeps places. */
const exif = (orientation: number, order: "II" | "MM" = "MM") =>
  order === "MM"
    ? bytes("MM\0*", [0, 0, 0, 8, 0, 2, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], SECRET)
    : bytes("II*\0", [8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0], SECRET);
const onlyTurned = (orientation: number) =>
  bytes("MM\0*", [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);

const segment = (marker: number, ...body: Parameters<typeof bytes>) => {
  const whole = bytes(...body);
  return bytes([0xff, marker, (whole.length + 2) >> 8, (whole.length + 2) & 0xff], whole);
};
const preview = [0xff, 0xd8, 0xff, 0xda, 0x00, 0x02, 0x07, 0xff, 0xd9];
const start = [0xff, 0xd8];
const jfif = segment(0xe0, "JFIF\0", [1, 2, 0, 0, 72, 0, 72, 0, 0]);
const colours = segment(0xe2, "ICC_PROFILE\0", [1, 1], "a profile");
const adobe = segment(0xee, "Adobe", [0, 100, 0, 0, 0, 0, 1]);
const tables = segment(0xdb, Buffer.alloc(65, 3));
const frame = segment(0xc2, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]);
const pixels = bytes(segment(0xda, [0xff, 0xd9]), [0x11, 0xff, 0x00, 0x22, 0xff, 0xd3, 0x33]);
const secondScan = bytes(segment(0xc4, [0, 1]), segment(0xda, [1]), [0x44, 0xff, 0x00]);
const end = [0xff, 0xd9];
const cleanJpeg = bytes(start, jfif, colours, adobe, tables, frame, pixels, secondScan, end);
const jpeg = (orientation = 1, order?: "II" | "MM") =>
  bytes(
    start,
    segment(0xe0, "JFIF\0", [1, 2, 0, 0, 72, 0, 72, 9, 9], SECRET),
    segment(0xe0, "JFXX\0", preview),
    segment(0xe1, "Exif\0\0", exif(orientation, order)),
    segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", SECRET),
    colours,
    segment(0xe2, "MPF\0", SECRET),
    segment(0xed, "Photoshop 3.0\0", SECRET),
    [0xff, 0xff],
    adobe,
    segment(0xfe, SECRET),
    tables,
    frame,
    pixels,
    segment(0xe1, "Exif\0\0", exif(3)),
    segment(0xfe, SECRET),
    secondScan,
    end,
  );

const chunk = (kind: string, ...body: Parameters<typeof bytes>) => {
  const named = bytes(kind, ...body);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(named.length - 4, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
};
const cleanPng = buildPng(30);
const [pngHead, pngRest] = [cleanPng.subarray(0, 33), cleanPng.subarray(33)];
const png = (orientation = 1) =>
  bytes(
    pngHead,
    chunk("tEXt", "Comment\0", SECRET),
    chunk("zTXt", SECRET),
    chunk("eXIf", exif(orientation)),
    chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", SECRET),
    chunk("tIME", [7, 0xe8, 1, 1, 1, 1, 1]),
    chunk("prVt", SECRET),
    pngRest,
  );

const riffChunk = (kind: string, ...body: Parameters<typeof bytes>) => {
  const whole = bytes(...body);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(whole.length);
  return bytes(kind, length, whole, whole.length % 2 ? [0] : []);
};
const riff = (...chunks: Buffer[]) => riffChunk("RIFF", "WEBP", ...chunks);
const flags = (bits: number) => riffChunk("VP8X", [bits, 0, 0, 0, 15, 0, 0, 15, 0, 0]);
const drawn = riffChunk("VP8 ", Buffer.alloc(41, 5));
const webpColours = riffChunk("ICCP", "a profile");
const blank = (length: number) => riffChunk("JUNK", Buffer.alloc(length));
const webp = (orientation = 1) =>
  riff(
    flags(0x2c),
    webpColours,
    drawn,
    riffChunk("EXIF", exif(orientation)),
    riffChunk("XMP ", SECRET),
    riffChunk("note", SECRET),
  );
const cleanWebp = (orientation = 1) => {
  const rest = Buffer.alloc(exif(1).length - 26);
  return riff(
    flags(0x28),
    webpColours,
    drawn,
    riffChunk("EXIF", onlyTurned(orientation), rest),
    blank(SECRET.length),
    blank(SECRET.length),
  );
};

function clean(mediaType: string, whole: Uint8Array, pieceBytes = 10_000) {
  const cleaner = createPictureCleaner(mediaType);
  const kept: Buffer[] = [];
  for (let at = 0; at < whole.length; at += pieceBytes) {
    // A sender may use its memory for the next piece.
    const piece = Buffer.from(whole.subarray(at, at + pieceBytes));
    if (cleaner) kept.push(cleaner.clean(piece));
    piece.fill(0);
  }
  return { kept: Buffer.concat(kept), isWhole: cleaner?.isWhole() };
}

const dirty: [string, Buffer, Buffer][] = [
  ["image/jpeg", jpeg(), cleanJpeg],
  ["image/png", png(), cleanPng],
  ["image/webp", webp(), cleanWebp()],
];

describe.each([1, 7, 10_000])("in pieces of %d bytes", (pieceBytes) => {
  test.each(dirty)("of %s the pixels, tables and colours stay as they were, and no word", (type, whole, expected) => {
    expect(whole.includes("GPSLatitude")).toBe(true);
    const { kept, isWhole } = clean(type, whole, pieceBytes);
    expect(kept.equals(expected), kept.toString("latin1")).toBe(true);
    expect(isWhole).toBe(true);
    expect(clean(type, kept, pieceBytes).kept.equals(kept), "cleaned twice").toBe(true);
  });

  test.each(dirty)(
    "what stands behind the end of %s is dropped, and where its end is missing it is broken",
    (type, whole, expected) => {
      const longer = clean(type, Buffer.concat([whole, Buffer.from(SECRET)]), pieceBytes);
      expect([longer.isWhole, longer.kept.equals(expected)]).toEqual([true, true]);
      // A PNG's last four bytes are a checksum over nothing, which nobody misses.
      const missing = type === "image/png" ? 5 : 1;
      for (let length = 0; length <= whole.length - missing; length += 1)
        expect(clean(type, whole.subarray(0, length), pieceBytes).isWhole, `${length} bytes`).toBe(false);
    },
  );

  test("which way up it is stays, in either order of bytes, and only that", () => {
    const turned = segment(0xe1, "Exif\0\0", onlyTurned(6));
    for (const order of ["II", "MM"] as const)
      expect(clean("image/jpeg", jpeg(6, order), pieceBytes).kept).toEqual(
        bytes(start, jfif, turned, cleanJpeg.subarray(2 + jfif.length)),
      );
    expect(clean("image/png", png(8), pieceBytes).kept).toEqual(bytes(pngHead, chunk("eXIf", onlyTurned(8)), pngRest));
    expect(clean("image/webp", webp(3), pieceBytes).kept).toEqual(cleanWebp(3));
  });
});

test("a cleaned PNG decodes to the same pixels", () => {
  const pixelsOf = (whole: Buffer) => inflateSync(whole.subarray(whole.indexOf("IDAT") + 4, whole.indexOf("IEND") - 8));
  expect(pixelsOf(clean("image/png", png()).kept).equals(pixelsOf(cleanPng))).toBe(true);
});

test.each([0, 9, 255])("an orientation of %d is none", (orientation) => {
  expect(clean("image/jpeg", jpeg(orientation)).kept).toEqual(cleanJpeg);
});

test("EXIF that breaks off or points beyond itself is dropped", () => {
  for (let length = 0; length <= exif(1).length; length += 1) {
    const broken = bytes(start, segment(0xe1, "Exif\0\0", exif(1).subarray(0, length)), cleanJpeg.subarray(2));
    expect(clean("image/jpeg", broken).kept).toEqual(cleanJpeg);
  }
  const beyond = bytes("MM\0*", [255, 255, 255, 255], SECRET);
  expect(clean("image/jpeg", bytes(start, segment(0xe1, "Exif\0\0", beyond), cleanJpeg.subarray(2))).kept).toEqual(
    cleanJpeg,
  );
});

test("a chunk that says it is enormous is never gathered", () => {
  const head = (kind: string) => bytes([0x7f, 0xff, 0xff, 0xff], kind);
  const cleaner = createPictureCleaner("image/png");
  const before = process.memoryUsage().arrayBuffers;
  cleaner?.clean(bytes(pngHead, head("eXIf")));
  const piece = Buffer.alloc(1_000_000, 1);
  for (let time = 0; time < 200; time += 1) expect(cleaner?.clean(piece)).toHaveLength(0);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
});

test.each(dirty)("whichever byte of %s is wrong, the rest is read to some end, and never grows", (type, whole) => {
  for (let at = 0; at < whole.length; at += 1)
    for (const wrong of [0, 1, 0x7f, 0xd9, 0xff]) {
      const broken = Buffer.from(whole);
      broken[at] = wrong;
      const { kept, isWhole } = clean(type, broken, 97);
      expect(typeof isWhole).toBe("boolean");
      expect(kept.length, `byte ${at} as ${wrong}`).toBeLessThanOrEqual(whole.length);
    }
});

test("an end without pixels is none", () => {
  expect(clean("image/png", bytes(pngHead, cleanPng.subarray(-12)), 9).isWhole).toBe(false);
  expect(clean("image/jpeg", bytes(start, end), 9).isWhole).toBe(false);
});

test("of what is no picture nothing is asked", () => expect(createPictureCleaner("application/pdf")).toBeNull());
