import type { PictureCleaner } from "./picture-cleaner.ts";
import { readOrientation } from "./read-orientation.ts";
import { writeOrientation } from "./write-orientation.ts";

/** "RIFF" and the length, which counts from behind both, then "WEBP". */
const START_BYTES = 12;
const BEFORE_COUNT_BYTES = 8;
const HEAD_BYTES = 8;
const MOST_EXIF_BYTES = 65_536;
const FLAGS_BYTES = 10;
const HAS_XMP = 0x04;

const KEPT = new Set(["VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);

type Part = "start" | "head" | "keep" | "flags" | "judge" | "blank";

/**
 * Says first how long it is and last where it was taken, so what goes is made blank in its place: every byte that comes
 * is given back as itself or as 0. A chunk that nobody knows is passed over by whatever draws it.
 */
export function createWebpCleaner(): PictureCleaner {
  let kept: Uint8Array[] = [];
  let part: Part = "start";
  let left = START_BYTES;
  let held: Uint8Array[] = [];
  let byteCount = 0;
  let most = Number.POSITIVE_INFINITY;

  function pass(piece: Uint8Array): void {
    left -= piece.length;
    byteCount += piece.length;
    if (part === "keep") kept.push(piece);
    else if (part === "blank") kept.push(new Uint8Array(piece.length));
    else held.push(Uint8Array.from(piece));
    if (left === 0) finishPart();
    if (byteCount < most || held.length === 0) return;
    // It ends within something that was to be seen whole.
    kept.push(new Uint8Array(Buffer.concat(held).length));
    held = [];
  }

  function finishPart(): void {
    const whole = Buffer.concat(held);
    held = [];
    switch (part) {
      case "start":
        kept.push(whole);
        most = BEFORE_COUNT_BYTES + whole.readUInt32LE(4);
        break;
      case "head":
        readHead(whole);
        if (left > 0) return;
        break;
      case "flags":
        whole[0] = (whole[0] ?? 0) & ~HAS_XMP;
        kept.push(whole);
        break;
      case "judge":
        kept.push(onlyOrientation(whole));
        break;
    }
    part = "head";
    left = HEAD_BYTES;
  }

  function readHead(head: Buffer): void {
    const kind = head.toString("latin1", 0, 4);
    const length = head.readUInt32LE(4);
    left = length + (length % 2);
    part = partOf(kind, length);
    kept.push(part === "blank" ? Buffer.concat([Buffer.from("JUNK"), head.subarray(4)]) : head);
  }

  return {
    clean(chunk) {
      kept = [];
      for (let at = 0; at < chunk.length && byteCount < most; ) {
        const piece = chunk.subarray(at, at + Math.min(left, most - byteCount));
        pass(piece);
        at += piece.length;
      }
      return Buffer.concat(kept);
    },
    isWhole: () => byteCount >= most,
  };
}

function partOf(kind: string, length: number): Part {
  if (KEPT.has(kind)) return "keep";
  if (kind === "VP8X" && length === FLAGS_BYTES) return "flags";
  return kind === "EXIF" && length <= MOST_EXIF_BYTES ? "judge" : "blank";
}

/** As long as it was. */
function onlyOrientation(exif: Buffer): Buffer {
  const blank = Buffer.alloc(exif.length);
  // Some write it as a JPEG has it.
  const tiff = exif.toString("latin1", 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif;
  const written = writeOrientation(readOrientation(tiff));
  if (written.length <= blank.length) blank.set(written);
  return blank;
}
