import type { PictureCleaner } from "./picture-cleaner.ts";
import { readOrientation } from "./read-orientation.ts";
import { writeOrientation } from "./write-orientation.ts";

const MARK = 0xff;
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APPLICATION_1 = 0xe1;
const EXIF = "Exif\0\0";

type Next = "mark" | "marker" | "length" | "length's second byte";
type Fate = "keep" | "judge" | "drop";

/** Goes from segment to segment, so that the end of a preview within one is not taken for the picture's. */
export function createJpegCleaner(): PictureCleaner {
  let kept: Uint8Array[] = [];
  let awaited: Next = "mark";
  let marker = 0;
  let length = 0;
  let fate: Fate = "drop";
  /** Of the segment that is passing, what is still to come, and what has to be seen whole to be judged. */
  let left = 0;
  let held: Uint8Array[] = [];
  let hasBegun = false;
  let isAmongPixels = false;
  let hasPixels = false;
  /** The first one counts. */
  let hasExif = false;
  let isEnded = false;

  function passBody(piece: Uint8Array): void {
    left -= piece.length;
    if (fate === "keep") kept.push(piece);
    if (fate !== "judge") return;
    held.push(Uint8Array.from(piece));
    if (left > 0) return;
    const whole = Buffer.concat(held);
    held = [];
    const body = hasExif && marker === APPLICATION_1 ? null : judge(marker, whole);
    hasExif ||= marker === APPLICATION_1 && begins(whole, EXIF);
    if (body === null) return;
    kept.push(Uint8Array.of(MARK, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body);
  }

  function readMarker(byte: number): void {
    // Any number of fill bytes may stand before a marker.
    if (byte === MARK) return;
    awaited = "mark";
    marker = byte;
    if (isPixel(byte)) {
      if (isAmongPixels) kept.push(Uint8Array.of(MARK, byte));
    } else if (byte === START_OF_IMAGE) {
      if (!hasBegun) kept.push(Uint8Array.of(MARK, byte));
      hasBegun = true;
    } else if (byte === END_OF_IMAGE) {
      kept.push(Uint8Array.of(MARK, byte));
      isEnded = true;
    } else if (byte !== 0x01) {
      isAmongPixels = byte === START_OF_SCAN;
      hasPixels ||= isAmongPixels;
      awaited = "length";
    }
  }

  function readLength(byte: number): void {
    if (awaited === "length") {
      length = byte << 8;
      awaited = "length's second byte";
      return;
    }
    length |= byte;
    fate = fateOf(marker);
    left = Math.max(0, length - 2);
    if (fate === "keep") kept.push(Uint8Array.of(MARK, marker, length >> 8, length & 0xff));
    awaited = "mark";
  }

  /** Gives how many bytes it took. */
  function step(chunk: Uint8Array, at: number): number {
    if (left > 0) {
      const piece = chunk.subarray(at, at + left);
      passBody(piece);
      return piece.length;
    }
    if (awaited === "mark") {
      const mark = chunk.indexOf(MARK, at);
      const end = mark === -1 ? chunk.length : mark;
      if (isAmongPixels) kept.push(chunk.subarray(at, end));
      if (mark === -1) return end - at;
      awaited = "marker";
      return end - at + 1;
    }
    const byte = chunk[at] ?? 0;
    if (awaited === "marker") readMarker(byte);
    else readLength(byte);
    return 1;
  }

  return {
    clean(chunk) {
      kept = [];
      for (let at = 0; at < chunk.length && !isEnded; ) at += step(chunk, at);
      return Buffer.concat(kept);
    },
    isWhole: () => hasPixels && isEnded,
  };
}

// A mark among pixels is followed by 0, and restarts (D0 to D7) have nothing with them.
function isPixel(marker: number): boolean {
  return marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7);
}

function fateOf(marker: number): Fate {
  // Frames, tables and scans: what a decoder needs.
  if (marker >= 0xc0 && marker <= 0xdf) return "keep";
  return [0xe0, APPLICATION_1, 0xe2, 0xee].includes(marker) ? "judge" : "drop";
}

/** What of an application's segment changes how the picture looks; null where nothing does. */
function judge(marker: number, body: Buffer): Buffer | null {
  // Without the preview that may stand behind its size.
  if (marker === 0xe0 && begins(body, "JFIF\0") && body.length >= 14)
    return Buffer.concat([body.subarray(0, 12), Buffer.alloc(2)]);
  if (marker === 0xe2 && begins(body, "ICC_PROFILE\0")) return body;
  if (marker === 0xee && begins(body, "Adobe")) return body.subarray(0, 12);
  if (marker !== APPLICATION_1 || !begins(body, EXIF)) return null;
  const orientation = readOrientation(body.subarray(EXIF.length));
  return orientation === 1 ? null : Buffer.concat([Buffer.from(EXIF, "latin1"), writeOrientation(orientation)]);
}

function begins(body: Buffer, words: string): boolean {
  return body.toString("latin1", 0, words.length) === words;
}
