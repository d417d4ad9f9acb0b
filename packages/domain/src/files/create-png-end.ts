import type { PictureEnd } from "./picture-end.ts";

const SIGNATURE_BYTES = 8;
const CHUNK_HEAD_BYTES = 8;
const CHECKSUM_BYTES = 4;

/** Goes from chunk to chunk: pixels have to have come, and after them the chunk that ends it. */
export function createPngEnd(): PictureEnd {
  const head = Buffer.alloc(CHUNK_HEAD_BYTES);
  let filled = 0;
  let toSkip = SIGNATURE_BYTES;
  let hasPixels = false;
  let isEnded = false;
  return {
    take(chunk) {
      for (let at = 0; at < chunk.length && !isEnded; ) {
        const step = Math.min(toSkip, chunk.length - at);
        toSkip -= step;
        at += step;
        if (at === chunk.length) return;
        head[filled] = chunk[at] ?? 0;
        filled += 1;
        at += 1;
        if (filled < CHUNK_HEAD_BYTES) continue;
        filled = 0;
        toSkip = head.readUInt32BE(0) + CHECKSUM_BYTES;
        const kind = head.toString("latin1", 4);
        hasPixels ||= kind === "IDAT";
        isEnded = kind === "IEND";
      }
    },
    isReached: () => hasPixels && isEnded,
  };
}
