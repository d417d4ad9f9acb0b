import type { PictureEnd } from "./picture-end.ts";

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

type Next = "mark" | "marker" | "length" | "length's second byte";

/** Goes from segment to segment, so that the end of a preview within one is not taken for the picture's. */
export function createJpegEnd(): PictureEnd {
  let awaited: Next = "mark";
  let toSkip = 0;
  let length = 0;
  let hasPixels = false;
  let isEnded = false;

  function read(byte: number): void {
    switch (awaited) {
      case "mark":
        if (byte === 0xff) awaited = "marker";
        return;
      case "marker":
        // Any number of fill bytes may stand before a marker.
        if (byte === 0xff) return;
        hasPixels ||= byte === START_OF_SCAN;
        isEnded = byte === END_OF_IMAGE;
        awaited = standsAlone(byte) ? "mark" : "length";
        return;
      case "length":
        length = byte << 8;
        awaited = "length's second byte";
        return;
      case "length's second byte":
        toSkip = Math.max(0, (length | byte) - 2);
        awaited = "mark";
    }
  }

  return {
    take(chunk) {
      for (let at = 0; at < chunk.length && !isEnded; ) {
        const step = Math.min(toSkip, chunk.length - at);
        toSkip -= step;
        at += step;
        const byte = chunk[at];
        if (byte === undefined) return;
        read(byte);
        at += 1;
      }
    },
    isReached: () => hasPixels && isEnded,
  };
}

// A mark among pixels is followed by 0, and restarts (D0 to D7), beginnings and ends have nothing with them.
function standsAlone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= END_OF_IMAGE);
}
