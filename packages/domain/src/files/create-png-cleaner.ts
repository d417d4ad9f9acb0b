import { crc32 } from "node:zlib";
import type { PictureCleaner } from "./picture-cleaner.ts";
import { readOrientation } from "./read-orientation.ts";
import { writeOrientation } from "./write-orientation.ts";

const SIGNATURE_BYTES = 8;
const HEAD_BYTES = 8;
const CHECKSUM_BYTES = 4;
/** As much as a JPEG's could have. */
const MOST_EXIF_BYTES = 65_536;

// Pixels, colours, sizes and frames. No words, no times, nothing of programs' own.
const KEPT = new Set("IHDR PLTE IDAT tRNS gAMA cHRM sRGB iCCP sBIT cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT".split(" "));

type Fate = "keep" | "judge" | "drop";

/** Goes from chunk to chunk: pixels have to have come, and after them the chunk that ends it. */
export function createPngCleaner(): PictureCleaner {
  let kept: Uint8Array[] = [];
  const head = Buffer.alloc(HEAD_BYTES);
  let filled = 0;
  let fate: Fate = "keep";
  /** Of what is passing, what is still to come, and what has to be seen whole to be judged. */
  let left = SIGNATURE_BYTES;
  let held: Uint8Array[] = [];
  let hasPixels = false;
  let isEnded = false;

  function passBody(piece: Uint8Array): void {
    left -= piece.length;
    if (fate === "keep") kept.push(piece);
    if (fate !== "judge") return;
    held.push(Uint8Array.from(piece));
    if (left > 0) return;
    const orientation = readOrientation(Buffer.concat(held).subarray(0, -CHECKSUM_BYTES));
    held = [];
    if (orientation !== 1) kept.push(write("eXIf", writeOrientation(orientation)));
  }

  function readHead(): void {
    filled = 0;
    const length = head.readUInt32BE(0);
    const kind = head.toString("latin1", 4);
    hasPixels ||= kind === "IDAT";
    isEnded = kind === "IEND";
    if (isEnded) kept.push(write(kind, Buffer.alloc(0)));
    left = length + CHECKSUM_BYTES;
    fate = KEPT.has(kind) ? "keep" : kind === "eXIf" && length <= MOST_EXIF_BYTES ? "judge" : "drop";
    if (fate === "keep") kept.push(Uint8Array.from(head));
  }

  return {
    clean(chunk) {
      kept = [];
      for (let at = 0; at < chunk.length && !isEnded; ) {
        if (left > 0) {
          const piece = chunk.subarray(at, at + left);
          passBody(piece);
          at += piece.length;
          continue;
        }
        head[filled] = chunk[at] ?? 0;
        filled += 1;
        at += 1;
        if (filled === HEAD_BYTES) readHead();
      }
      return Buffer.concat(kept);
    },
    isWhole: () => hasPixels && isEnded,
  };
}

function write(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
